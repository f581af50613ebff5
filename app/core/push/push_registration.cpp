#include "app/core/push/push_registration.h"

#include "app/core/channel/channel.h"
#include "app/core/push/push_methods.h"
#include "app/core/session/session.h"

namespace mct::app {

PushRegistration::PushRegistration(Channel& channel, Session& session)
    : channel_(channel), session_(session) {
  connect(&session_, &Session::changed, this, &PushRegistration::tell);
  connect(&again_, &QTimer::timeout, this, &PushRegistration::tell);
}

void PushRegistration::set_token(const QString& service, const QString& token) {
  known_ = true;
  service_ = service;
  token_ = token;
  tell();
}

void PushRegistration::tell() {
  call_.cancel();
  again_.stop();
  if (!known_ || !session_.signed_in()) return;
  push_methods::pb::SetPushTokenRequest request;
  request.set_service(service_.toStdString());
  request.set_token(token_.toStdString());
  call_ =
      channel_.call<push_methods::pb::SetPushTokenRequest, push_methods::pb::SetPushTokenResponse>(
          push_methods::set_push_token, request,
          [this](const Result<push_methods::pb::SetPushTokenResponse>& answer) {
            if (answer)
              again_.reset();
            else if (answer.error().code != Code::invalid_argument)
              again_.start_next();
          });
}

}  // namespace mct::app
