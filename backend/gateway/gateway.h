#pragma once

#include <boost/asio/awaitable.hpp>
#include <string>
#include <string_view>

#include "backend/core/result.h"

namespace mct {

namespace asio = boost::asio;

// A service outside that is spoken to with JSON over HTTP, such as one that delivers short
// messages. The certificate is checked against the system's authorities; a call that takes more
// than 10 s has failed.
class Gateway {
 public:
  // `url`: https://host[:port]/path; http only for this machine. `key`: sent as `authorization:
  // Bearer …`. A secret: never logged. `name`: what people call it, for the messages of errors.
  // Errors: INVALID_ARGUMENT: the URL is not one, or names another machine without TLS.
  static Result<Gateway> create(std::string_view url, std::string key, std::string name);

  struct Answer {
    int status = 0;  // of HTTP
    std::string body;
  };
  // Errors: GATEWAY_UNAVAILABLE: there was no answer. Any status is an answer.
  asio::awaitable<Result<Answer>> post(std::string json) const;

  const std::string& name() const { return name_; }

 private:
  struct Place {
    bool tls = true;
    std::string host, port, path;
  };
  Gateway(Place place, std::string key, std::string name)
      : place_(std::move(place)), key_(std::move(key)), name_(std::move(name)) {}

  Place place_;
  std::string key_;
  std::string name_;
};

namespace reason {
inline constexpr Reason gateway_unavailable{Code::unavailable, "GATEWAY_UNAVAILABLE"};
}  // namespace reason

}  // namespace mct
