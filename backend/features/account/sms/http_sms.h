#pragma once

#include <memory>
#include <string>

#include "backend/features/account/sms/sms_sender.h"
#include "backend/gateway/gateway.h"

namespace mct::account {

// Posts each message as JSON: {"phone": "…", "template": "…", "params": {"code": "…",
// "minutes": "5"}}. A provider answers 2xx when it has taken the message.
class HttpSms final : public SmsSender {
 public:
  // `template_id`: of the text that the provider has approved.
  HttpSms(Gateway gateway, std::string template_id)
      : gateway_(std::move(gateway)), template_id_(std::move(template_id)) {}

  asio::awaitable<Status> send(CodeMessage message) override;

 private:
  const Gateway gateway_;
  const std::string template_id_;
};

}  // namespace mct::account
