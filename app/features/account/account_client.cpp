#include "app/features/account/account_client.h"

#include <algorithm>

#include <QDateTime>
#include <QPointer>
#include <QSysInfo>

#include "app/core/session/session.h"
#include "app/core/session/session_memory.h"
#include "app/core/settings.h"
#include "app/features/account/account_methods.h"

namespace mct::app {
namespace {

namespace methods = account_methods;
namespace pb = methods::pb;

// Before the token runs out.
constexpr qint64 margin_ms = 60'000;
// Without a network, or while the server is away.
constexpr int retry_ms = 15'000;

std::string utf8(const QString& text) {
  return text.toStdString();
}

void fill(pb::CodeProof& message, const CodeProof& proof) {
  message.set_code_id(utf8(proof.id));
  message.set_code(utf8(proof.code));
}

Person person_of(const pb::Account& account) {
  return {QString::fromStdString(account.nickname()),
          QString::fromStdString(account.masked_phone()),
          QString::fromStdString(account.signature())};
}

// Hands on whether a call went well.
template <class Response>
std::function<void(Result<Response>)> outcome(AccountClient::Done done) {
  return [done = std::move(done)](const Result<Response>& response) {
    if (response)
      done({});
    else
      done(tl::unexpected(response.error()));
  };
}

}  // namespace

AccountClient::AccountClient(Channel& channel, Session& session, SessionMemory& memory,
                             TokenVault& vault, Settings& settings)
    : channel_(channel), session_(session), memory_(memory), vault_(vault), settings_(settings) {
  renew_timer_.setSingleShot(true);
  connect(&renew_timer_, &QTimer::timeout, this, &AccountClient::refresh);
  // Signed out elsewhere, or the token ran out while the device slept: the server decides.
  connect(&channel_, &Channel::sessionRefused, this, [this] {
    if (session_.signed_in() && !renewing_) refresh();
  });
  connect(&channel_, &Channel::reachableChanged, this, [this](bool reachable) {
    if (reachable && recalled_ && !renewing_) refresh();
  });
}

void AccountClient::resume() {
  refresh();
}

void AccountClient::refresh() {
  // The keychain may answer when the app is on its way out.
  vault_.read([self = QPointer(this)](const QByteArray& token) {
    if (self && !token.isEmpty()) self->renew(token);
  });
}

void AccountClient::renew(const QByteArray& refresh_token) {
  renewing_ = true;
  pb::RefreshSessionRequest request;
  request.set_refresh_token(refresh_token.toStdString());
  renewal_ = channel_.call(methods::refresh_session, request,
                           std::function([this](Result<pb::Session> session) {
                             renewing_ = false;
                             if (session) return enter(*session);
                             if (session.error().code == Code::unauthenticated)
                               return session_.end();
                             renew_timer_.start(retry_ms);
                             recalled_ |= !session_.signed_in();
                             memory_.recall();
                           }));
}

void AccountClient::enter(const pb::Session& session) {
  recalled_ = false;
  session_.begin(person_of(session.account()), QByteArray::fromStdString(session.access_token()),
                 QByteArray::fromStdString(session.refresh_token()));
  const qint64 left =
      session.expire_time().seconds() * 1'000 - QDateTime::currentMSecsSinceEpoch() - margin_ms;
  renew_timer_.start(static_cast<int>(std::max<qint64>(left, retry_ms)));
}

void AccountClient::fill(pb::Device& device) const {
  device.set_device_id(utf8(settings_.device_id()));
  device.set_name(utf8(QSysInfo::prettyProductName().left(50)));
}

PendingCall AccountClient::send_code(const QString& phone, CodePurpose purpose,
                                     const QString& request_id, Handler<SentCode> handler) {
  pb::SendCodeRequest request;
  request.set_phone(utf8(phone));
  request.set_purpose(static_cast<pb::CodePurpose>(purpose));
  request.set_device_id(utf8(settings_.device_id()));
  request.set_request_id(utf8(request_id));
  return channel_.call(
      methods::send_code, request,
      std::function([handler = std::move(handler)](Result<pb::SendCodeResponse> sent) {
        if (!sent) return handler(tl::unexpected(sent.error()));
        handler(SentCode{QString::fromStdString(sent->code_id()), sent->resend_seconds()});
      }));
}

PendingCall AccountClient::sign_up(const SignUp& wanted, Done done) {
  pb::SignUpRequest request;
  app::fill(*request.mutable_proof(), wanted.proof);
  request.set_password(utf8(wanted.password));
  request.set_nickname(utf8(wanted.nickname));
  request.set_signature(utf8(wanted.signature));
  fill(*request.mutable_device());
  return channel_.call(methods::sign_up, request, entering(std::move(done)));
}

PendingCall AccountClient::log_in(const QString& phone, const QString& password, Done done) {
  pb::LogInRequest request;
  request.set_phone(utf8(phone));
  request.set_password(utf8(password));
  fill(*request.mutable_device());
  return channel_.call(methods::log_in, request, entering(std::move(done)));
}

PendingCall AccountClient::log_in(const QString& phone, const CodeProof& proof, Done done) {
  pb::LogInRequest request;
  request.set_phone(utf8(phone));
  app::fill(*request.mutable_proof(), proof);
  fill(*request.mutable_device());
  return channel_.call(methods::log_in, request, entering(std::move(done)));
}

std::function<void(Result<pb::Session>)> AccountClient::entering(Done done) {
  return [this, done = std::move(done)](const Result<pb::Session>& session) {
    if (!session) return done(tl::unexpected(session.error()));
    enter(*session);
    done({});
  };
}

PendingCall AccountClient::reset_password(const CodeProof& proof, const QString& password,
                                          Done done) {
  pb::ResetPasswordRequest request;
  app::fill(*request.mutable_proof(), proof);
  request.set_password(utf8(password));
  return channel_.call(methods::reset_password, request,
                       outcome<google::protobuf::Empty>(std::move(done)));
}

PendingCall AccountClient::update_profile(const QString& nickname, const QString& signature,
                                          Done done) {
  pb::UpdateProfileRequest request;
  request.set_nickname(utf8(nickname));
  request.set_signature(utf8(signature));
  return channel_.call(methods::update_profile, request,
                       std::function([this, done = std::move(done)](Result<pb::Account> account) {
                         if (!account) return done(tl::unexpected(account.error()));
                         session_.set_person(person_of(*account));
                         done({});
                       }));
}

PendingCall AccountClient::close_account(const CodeProof& proof, Done done) {
  pb::CloseAccountRequest request;
  app::fill(*request.mutable_proof(), proof);
  return channel_.call(
      methods::close_account, request,
      std::function([this, done = std::move(done)](Result<google::protobuf::Empty> closed) {
        if (!closed) return done(tl::unexpected(closed.error()));
        done({});
        session_.end();
      }));
}

PendingCall AccountClient::devices(Handler<QList<SignedInDevice>> handler) {
  return channel_.call(
      methods::get_devices, pb::GetDevicesRequest(),
      std::function([handler = std::move(handler)](Result<pb::Devices> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        QList<SignedInDevice> devices;
        for (const auto& device : answer->devices())
          devices.append({QString::fromStdString(device.id()),
                          QString::fromStdString(device.name()),
                          device.last_seen_time().seconds() * 1'000, device.current()});
        handler(std::move(devices));
      }));
}

PendingCall AccountClient::end_device(const QString& id, Done done) {
  pb::EndDeviceRequest request;
  request.set_id(utf8(id));
  return channel_.call(methods::end_device, request,
                       outcome<google::protobuf::Empty>(std::move(done)));
}

}  // namespace mct::app
