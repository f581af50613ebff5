#pragma once

#include <functional>

#include <QObject>
#include <QTimer>

#include "app/core/channel/channel.h"
#include "app/features/account/account_types.h"

namespace mct::account::v1 {
class Device;
class Session;
}  // namespace mct::account::v1

namespace mct::app {

class Session;
class SessionMemory;
class Settings;
class TokenVault;

// The account's calls. Who has signed in stays signed in: the session is renewed before it runs
// out, and when the app starts again. Proto types end here.
class AccountClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;
  using Done = std::function<void(Result<void>)>;

  AccountClient(Channel& channel, Session& session, SessionMemory& memory, TokenVault& vault,
                Settings& settings);

  // Goes on where the app was left: signed in when the device has a token that is still good, or,
  // while no server can be reached, that has not been refused.
  void resume();

  [[nodiscard]] PendingCall send_code(const QString& phone, CodePurpose purpose,
                                      const QString& request_id, Handler<SentCode> handler);
  // These sign in.
  [[nodiscard]] PendingCall sign_up(const SignUp& wanted, Done done);
  [[nodiscard]] PendingCall log_in(const QString& phone, const QString& password, Done done);
  [[nodiscard]] PendingCall log_in(const QString& phone, const CodeProof& proof, Done done);

  [[nodiscard]] PendingCall reset_password(const CodeProof& proof, const QString& password,
                                           Done done);

  // Nickname and signature.
  [[nodiscard]] PendingCall update_profile(const QString& nickname, const QString& signature,
                                           Done done);
  // Signs out as well: the account is gone.
  [[nodiscard]] PendingCall close_account(const CodeProof& proof, Done done);

  [[nodiscard]] PendingCall devices(Handler<QList<SignedInDevice>> handler);
  // An empty id signs this device out.
  [[nodiscard]] PendingCall end_device(const QString& id, Done done);

 private:
  void fill(mct::account::v1::Device& device) const;
  void enter(const mct::account::v1::Session& session);
  std::function<void(Result<mct::account::v1::Session>)> entering(Done done);
  void refresh();
  void renew(const QByteArray& refresh_token);

  Channel& channel_;
  Session& session_;
  SessionMemory& memory_;
  TokenVault& vault_;
  Settings& settings_;
  PendingCall renewal_;
  bool renewing_ = false;
  bool recalled_ = false;  // nobody has renewed the session since the app was started
  QTimer renew_timer_;
};

}  // namespace mct::app
