#pragma once

#include <memory>
#include <string>

#include "backend/features/account/sms/sms_sender.h"

namespace mct::account {

// A provider that takes messages over HTTP.
struct HttpSmsProvider {
  std::string url;          // https://host[:port]/path; http only for this machine
  std::string key;          // sent as `authorization: Bearer …`. A secret: never logged
  std::string template_id;  // of the text that the provider has approved
};

// Posts each message as JSON: {"phone": "…", "template": "…", "params": {"code": "…",
// "minutes": "5"}}. A provider answers 2xx when it has taken the message. The certificate is
// checked against the system's authorities; a call that takes more than 10 s has failed.
class HttpSms final : public SmsSender {
 public:
  // Errors: INVALID_ARGUMENT: the URL is not one, or names another machine without TLS.
  static Result<std::shared_ptr<HttpSms>> create(HttpSmsProvider provider);

  asio::awaitable<Status> send(CodeMessage message) override;

 private:
  struct Place {
    bool tls;
    std::string host, port, path;
  };
  HttpSms(HttpSmsProvider provider, Place place)
      : provider_(std::move(provider)), place_(std::move(place)) {}

  std::string body_of(const CodeMessage& message) const;

  const HttpSmsProvider provider_;
  const Place place_;
};

}  // namespace mct::account
