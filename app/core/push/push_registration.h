#pragma once

#include <QObject>
#include <QString>

#include "app/core/channel/pending_call.h"
#include "app/core/retry_timer.h"

namespace mct::app {

class Channel;
class Session;

// Tells the server where this device can be reached while the app is closed: whenever somebody
// signs in, and whenever the token changes. Signing out needs no word: the server forgets it with
// the session.
class PushRegistration : public QObject {
  Q_OBJECT

 public:
  PushRegistration(Channel& channel, Session& session);

  // As the phone maker's service has given it; see SetPushToken. Both empty: it reaches the device
  // no more.
  void set_token(const QString& service, const QString& token);

 private:
  void tell();

  Channel& channel_;
  Session& session_;
  bool known_ = false;
  QString service_, token_;
  PendingCall call_;
  RetryTimer again_;
};

}  // namespace mct::app
