#pragma once

#include <mutex>

#include "tests/fault/call.h"

namespace mct::fault {

// How somebody is signed in, shared by all who act as them. An access token lasts for 15 minutes,
// which a long test outlasts. Safe from any thread.
class Session {
 public:
  explicit Session(Someone who) : who_(std::move(who)) {}

  Someone who() const;

  // In place of `former`, which has run out; nothing when another has renewed it by then.
  grpc::Status renew(const Channel& channel, const Someone& former);

 private:
  mutable std::mutex mutex_;
  Someone who_;
};

}  // namespace mct::fault
