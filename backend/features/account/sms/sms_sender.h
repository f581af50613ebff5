#pragma once

#include <boost/asio/awaitable.hpp>
#include <string>

#include "backend/core/result.h"

namespace mct::account {

namespace asio = boost::asio;

// A code on its way to a person. Not for any log.
struct CodeMessage {
  std::string phone;
  std::string code;
  int minutes_valid = 0;
};

// The port to whoever delivers short messages.
class SmsSender {
 public:
  virtual ~SmsSender() = default;

  // Errors: SMS_UNAVAILABLE: it was not accepted for delivery.
  virtual asio::awaitable<Status> send(CodeMessage message) = 0;
};

namespace reason {
inline constexpr Reason sms_unavailable{Code::unavailable, "SMS_UNAVAILABLE"};
}  // namespace reason

}  // namespace mct::account
