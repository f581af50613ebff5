#pragma once

#include <boost/asio/awaitable.hpp>
#include <string>
#include <vector>

#include "backend/core/result.h"

namespace mct::push {

namespace asio = boost::asio;

// Where a device can be reached.
struct Target {
  std::string service;  // whose token it is, such as huawei
  std::string token;    // not for any log

  auto operator<=>(const Target&) const = default;
};

// What is said.
struct Message {
  std::string text;
  std::string link;  // opens in the app; a later message of the same link replaces this one
  bool urgent = false;
};

// The port to whoever brings a message to devices.
class PushSender {
 public:
  virtual ~PushSender() = default;

  // Of these targets, those that do not exist any more.
  // Errors: PUSH_UNAVAILABLE: try again later; PUSH_REFUSED: trying again is of no use.
  virtual asio::awaitable<Result<std::vector<Target>>> send(Message message,
                                                            std::vector<Target> targets) = 0;
};

namespace reason {
inline constexpr Reason push_unavailable{Code::unavailable, "PUSH_UNAVAILABLE"};
inline constexpr Reason push_refused{Code::failed_precondition, "PUSH_REFUSED"};
}  // namespace reason

}  // namespace mct::push
