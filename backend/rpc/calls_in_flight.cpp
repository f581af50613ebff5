#include "backend/rpc/calls_in_flight.h"

#include <utility>

namespace mct::rpc {

using std::chrono::steady_clock;

CallsInFlight::CallsInFlight(const Limits& limits)
    : most_(limits.max_concurrent_calls),
      most_streams_(limits.max_streams),
      default_deadline_(limits.default_deadline),
      watcher_([this](std::stop_token stop) { end_overdue(std::move(stop)); }) {}

CallsInFlight::~CallsInFlight() {
  refuse_new();
  std::unique_lock lock(mutex_);
  none_left_.wait(lock, [this] { return count_ == 0; });
}

Status CallsInFlight::enter(Call& call) {
  const bool unlimited = call.context().deadline() == std::chrono::system_clock::time_point::max();
  const bool stream = call.method().long_lived();
  const bool has_deadline = !unlimited || stream;
  std::lock_guard lock(mutex_);
  if (!open_) return fail(reason::shutting_down, "服务正在停止，请稍后再试");
  // People who are online and wait do not take the place of those who want something now.
  if (stream ? streams_ >= most_streams_ : count_ - streams_ >= most_)
    return fail(mct::reason::overloaded, "服务繁忙，请稍后再试");
  ++count_;
  streams_ += stream ? 1 : 0;
  if (has_deadline) {
    with_deadline_.push_back(call);
    return {};
  }
  call.expires_at = steady_clock::now() + default_deadline_;
  without_deadline_.push_back(call);
  if (std::exchange(watcher_sleeps_, false)) first_without_deadline_.notify_one();
  return {};
}

void CallsInFlight::leave(Call& call) {
  std::lock_guard lock(mutex_);
  if (!call.is_linked()) return;
  call.unlink();
  streams_ -= call.method().long_lived() ? 1 : 0;
  if (--count_ == 0 && !open_) none_left_.notify_all();
}

void CallsInFlight::refuse_new() {
  std::lock_guard lock(mutex_);
  open_ = false;
}

bool CallsInFlight::wait_until_none(steady_clock::time_point until) {
  std::unique_lock lock(mutex_);
  return none_left_.wait_until(lock, until, [this] { return count_ == 0; });
}

void CallsInFlight::cancel_all(const Error& why) {
  std::lock_guard lock(mutex_);
  for (auto& call : with_deadline_) call.cancel(why);
  for (auto& call : without_deadline_) call.cancel(why);
}

void CallsInFlight::bind(Call& call, const std::string& session_id, const std::string& card_id) {
  std::lock_guard lock(mutex_);
  call.session_id = session_id;
  call.card_id = card_id;
}

std::vector<std::string> CallsInFlight::sessions() {
  std::vector<std::string> sessions;
  std::lock_guard lock(mutex_);
  for (const auto* calls : {&with_deadline_, &without_deadline_})
    for (const auto& call : *calls)
      if (!call.session_id.empty()) sessions.push_back(call.session_id);
  return sessions;
}

void CallsInFlight::end_session(const std::string& session_id, const Error& why) {
  end_those_of(&Call::session_id, session_id, why);
}

void CallsInFlight::end_card(const std::string& card_id, const Error& why) {
  end_those_of(&Call::card_id, card_id, why);
}

void CallsInFlight::end_those_of(std::string Call::*who, const std::string& id, const Error& why) {
  std::lock_guard lock(mutex_);
  for (auto* calls : {&with_deadline_, &without_deadline_})
    for (auto& call : *calls)
      if (call.*who == id) call.cancel(why);
}

// One thread for all calls instead of a timer for each: it sleeps until the oldest call expires,
// and most calls have left by then without a trace.
void CallsInFlight::end_overdue(std::stop_token stop) {
  std::unique_lock lock(mutex_);
  while (!stop.stop_requested()) {
    if (without_deadline_.empty()) {
      watcher_sleeps_ = true;
      first_without_deadline_.wait(lock, stop, [this] { return !without_deadline_.empty(); });
      continue;
    }
    auto oldest = without_deadline_.front().expires_at;
    if (oldest > steady_clock::now()) {
      first_without_deadline_.wait_until(lock, stop, oldest, [] { return false; });
      continue;
    }
    auto& call = without_deadline_.front();
    call.cancel({mct::reason::deadline_exceeded, "请求超时", {}});
    // Still in flight until its handler has ended, but no longer to be watched.
    call.unlink();
    with_deadline_.push_back(call);
  }
}

}  // namespace mct::rpc
