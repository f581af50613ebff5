#pragma once

#include <boost/intrusive/list.hpp>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "backend/core/config.h"
#include "backend/core/result.h"
#include "backend/rpc/call.h"

namespace mct::rpc {

// All calls that are being served: limits their number, ends those that take too long, and lets the
// server wait for the last one. Safe from any thread.
class CallsInFlight {
 public:
  explicit CallsInFlight(const Limits& limits);
  // Waits until the last call has left.
  ~CallsInFlight();

  // Errors: OVERLOADED; SHUTTING_DOWN after refuse_new().
  Status enter(Call& call);
  // Does nothing for a call that was not let in.
  void leave(Call& call);

  void refuse_new();
  // True when no call is left; false when the time came first.
  bool wait_until_none(std::chrono::steady_clock::time_point until);
  void cancel_all(const Error& why);

  // From now on the call ends with the session and with the card that it acts through.
  void bind(Call& call, const std::string& session_id, const std::string& card_id);
  // The sessions that calls are bound to, in no order; some more than once.
  std::vector<std::string> sessions();
  void end_session(const std::string& session_id, const Error& why);
  void end_card(const std::string& card_id, const Error& why);

 private:
  using List = boost::intrusive::list<Call, boost::intrusive::constant_time_size<false>>;

  void end_overdue(std::stop_token stop);
  void end_those_of(std::string Call::*who, const std::string& id, const Error& why);

  const int most_;
  const int most_streams_;
  const std::chrono::milliseconds default_deadline_;

  std::mutex mutex_;
  int count_ = 0;    // of all calls
  int streams_ = 0;  // of those, the long-lived ones
  bool open_ = true;
  List with_deadline_;     // gRPC ends these itself
  List without_deadline_;  // by expires_at: all have the same time, so in order of arrival
  std::condition_variable none_left_;
  std::condition_variable_any first_without_deadline_;
  bool watcher_sleeps_ = false;
  std::jthread watcher_;
};

namespace reason {
inline constexpr Reason shutting_down{Code::unavailable, "SHUTTING_DOWN"};
}  // namespace reason

}  // namespace mct::rpc
