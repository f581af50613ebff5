#pragma once

#include <QString>

namespace mct::app {

class Application;

// The admin of the sample unit, for the tour: signs in, or up with the code that a development
// server prints, and acts through the card of the unit.
class SamplePerson {
 public:
  // `codes`: the file that the server's console goes to.
  SamplePerson(Application& application, QString codes);

  // False when it could not be done in time.
  bool sign_in();

 private:
  bool log_in();
  bool sign_up();
  bool act_as_staff();
  QString printed_code() const;

  Application& application_;
  QString codes_;
};

}  // namespace mct::app
