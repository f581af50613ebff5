#pragma once

#include <functional>
#include <optional>

#include <QCoreApplication>
#include <QDeadlineTimer>

#include "app/core/channel/pending_call.h"
#include "app/core/error.h"

// The tour goes on when the server has answered.
namespace mct::app {

inline constexpr int most_answer_wait_ms = 8'000;

inline bool wait_until(const std::function<bool()>& done) {
  for (QDeadlineTimer deadline(most_answer_wait_ms); !deadline.hasExpired();) {
    if (done()) return true;
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
  }
  return false;
}

// Waits for a call that is started with a handler, and gives what it came to.
template <class T, class Start>
std::optional<Result<T>> awaited(Start start) {
  std::optional<Result<T>> outcome;
  const PendingCall call = start([&](Result<T> result) { outcome = std::move(result); });
  wait_until([&] { return outcome.has_value(); });
  return outcome;
}

template <class T>
bool went_well(const std::optional<Result<T>>& outcome) {
  return outcome && outcome->has_value();
}

}  // namespace mct::app
