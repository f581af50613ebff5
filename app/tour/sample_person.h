#pragma once

#include <QString>

namespace mct::app {

class Application;

// The community in which the samples live.
inline const QString sample_community = QStringLiteral("sample-community");

// The sample people of the tour: they sign in, or up with the code that a development server
// prints.
class SamplePerson {
 public:
  // `codes`: the file that the server's console goes to.
  SamplePerson(Application& application, QString codes);

  // All of these are false when it could not be done in time.

  // As the admin of the sample unit, acting through the card of the unit; a resident's identity and
  // home have been confirmed by then, and another's wait.
  bool sign_in();
  // As the resident whose identity is verified.
  bool sign_in_resident();

  // Of what waits for an officer.
  QString waiting_application();
  // Of the sample meeting, which is sent when there is none yet.
  QString notice();
  // Of a meeting that has begun: somebody is there, tasks are assigned and the minutes published;
  // it is held when there is none yet. And the code that stands at its door now.
  QString meeting();
  QString door_code();
  // An alert to the district, from its admin; and no longer. Nobody acts as the admin afterwards.
  bool raise_alert();
  bool cancel_alert();
  // A document that waits for the admin, who has drafted it as well.
  QString waiting_document();

 private:
  // In place of who is signed in.
  bool enter(const QString& phone, const QString& nickname);
  bool log_in(const QString& phone);
  bool sign_up(const QString& phone, const QString& nickname);
  bool act_as_staff();
  // Of whoever is signed in, in the sample community; and the admin says yes to the oldest claim.
  bool claim_home(const QString& room, const QString& name);
  bool confirm_home();
  // False when there is an application, or an identity, already.
  bool apply(const QString& name, int order);
  bool approve(const QString& application_id);
  QString printed_code(const QString& phone) const;
  bool enter_as_district_admin();
  bool hold(const QString& meeting_id);

  Application& application_;
  QString codes_;
};

}  // namespace mct::app
