#pragma once

#include <chrono>
#include <functional>
#include <grpcpp/grpcpp.h>
#include <memory>
#include <string>
#include <vector>

namespace mct::load {

// One kind of call. `start` makes the call numbered `turn` and tells `done` whether the status and
// the payload are what they must be.
using Done = std::function<void(bool right)>;
using Start = std::function<void(std::uint64_t turn, Done done)>;

struct Plan {
  int in_flight = 32;
  std::chrono::milliseconds warm_up{500};
  std::chrono::milliseconds duration{2000};  // the load stops by itself after this
};

struct Figures {
  std::uint64_t calls = 0;
  std::uint64_t wrong = 0;  // failed, or with a payload that is not right
  double calls_per_second = 0;
  double p50_us = 0;
  double p99_us = 0;
};

// Keeps `in_flight` calls going until the time is over; counts those that end after the warm-up.
Figures run(const Plan& plan, const Start& start);

}  // namespace mct::load
