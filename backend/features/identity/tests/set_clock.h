#pragma once

#include <atomic>
#include <chrono>

#include "backend/core/clock.h"

namespace mct::identity {

class SetClock final : public Clock {
 public:
  std::int64_t now_ms() const override { return now_; }
  void advance(std::chrono::milliseconds time) { now_ += time.count(); }

 private:
  std::atomic<std::int64_t> now_{1'800'000'000'000};
};

}  // namespace mct::identity
