#include "tests/load/load.h"

#include <algorithm>
#include <atomic>
#include <latch>
#include <mutex>

namespace mct::load {
namespace {

using Clock = std::chrono::steady_clock;

// One of the calls in flight: it starts its next when the last has ended.
class Lane {
 public:
  Lane(const Start& start, std::atomic<std::uint64_t>& turns, Clock::time_point counted_from,
       Clock::time_point until, std::latch& ended)
      : start_(start), turns_(turns), counted_from_(counted_from), until_(until), ended_(ended) {}

  void next() {
    begun_ = Clock::now();
    if (begun_ >= until_) {
      ended_.count_down();
      return;
    }
    start_(turns_++, [this](bool right) {
      const auto now = Clock::now();
      if (begun_ >= counted_from_ && now < until_) {
        times_us_.push_back(std::chrono::duration<double, std::micro>(now - begun_).count());
        if (!right) ++wrong_;
      }
      next();
    });
  }

  const std::vector<double>& times_us() const { return times_us_; }
  std::uint64_t wrong() const { return wrong_; }

 private:
  const Start& start_;
  std::atomic<std::uint64_t>& turns_;
  const Clock::time_point counted_from_, until_;
  std::latch& ended_;
  Clock::time_point begun_;
  std::vector<double> times_us_;
  std::uint64_t wrong_ = 0;
};

double percentile(std::vector<double>& sorted, double share) {
  if (sorted.empty()) return 0;
  return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

}  // namespace

Figures run(const Plan& plan, const Start& start) {
  const auto counted_from = Clock::now() + plan.warm_up;
  const auto until = counted_from + plan.duration;
  std::atomic<std::uint64_t> turns = 0;
  std::latch ended(plan.in_flight);
  std::vector<std::unique_ptr<Lane>> lanes;
  for (int i = 0; i < plan.in_flight; ++i)
    lanes.push_back(std::make_unique<Lane>(start, turns, counted_from, until, ended));
  for (auto& lane : lanes) lane->next();
  ended.wait();

  Figures figures;
  std::vector<double> times;
  for (const auto& lane : lanes) {
    times.insert(times.end(), lane->times_us().begin(), lane->times_us().end());
    figures.wrong += lane->wrong();
  }
  std::ranges::sort(times);
  figures.calls = times.size();
  figures.calls_per_second =
      static_cast<double>(times.size()) / std::chrono::duration<double>(plan.duration).count();
  figures.p50_us = percentile(times, 0.50);
  figures.p99_us = percentile(times, 0.99);
  return figures;
}

}  // namespace mct::load
