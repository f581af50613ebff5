#pragma once

#include <QString>

namespace mct::app {

class Application;

// The sample people of the tour: they sign in, or up with the code that a development server
// prints.
class SamplePerson {
 public:
  // `codes`: the file that the server's console goes to.
  SamplePerson(Application& application, QString codes);

  // All of these are false when it could not be done in time.

  // As the admin of the sample unit, acting through the card of the unit; a resident's identity has
  // been verified by then, and another's waits.
  bool sign_in();
  // As the resident whose identity is verified.
  bool sign_in_resident();

  // Of what waits for an officer.
  QString waiting_application();
  // Of the sample meeting, which is sent when there is none yet.
  QString notice();
  // A document that waits for the admin, who has drafted it as well.
  QString waiting_document();
  // A matter that waits for the admin, of the two that the resident has filed; the other one is
  // finished.
  QString waiting_matter();
  // The resident's that has moved last.
  QString own_matter();

 private:
  // In place of who is signed in.
  bool enter(const QString& phone, const QString& nickname);
  bool log_in(const QString& phone);
  bool sign_up(const QString& phone, const QString& nickname);
  bool act_as_staff();
  bool file_matters();
  // Takes it up and finishes it.
  bool finish(const QString& matter_id);
  // False when there is an application, or an identity, already.
  bool apply(const QString& name, int order);
  bool approve(const QString& application_id);
  QString printed_code(const QString& phone) const;

  Application& application_;
  QString codes_;
};

}  // namespace mct::app
