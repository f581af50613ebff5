#pragma once

#include <atomic>
#include <chrono>

#include "backend/core/clock.h"

namespace mct::test {

// A clock that stands still until a test moves it.
class SetClock final : public Clock {
 public:
  std::int64_t now_ms() const override { return now_; }
  void advance(std::chrono::milliseconds time) { now_ += time.count(); }
  void set(std::int64_t now_ms) { now_ = now_ms; }

 private:
  std::atomic<std::int64_t> now_{1'800'000'000'000};
};

}  // namespace mct::test
