#include <algorithm>
#include <fmt/core.h>
#include <mutex>
#include <random>
#include <stdexcept>
#include <thread>
#include <unordered_map>

#include "tests/load/messages/measures.h"
#include "tests/load/messages/streams.h"

namespace mct::load {
namespace {

using Clock = std::chrono::steady_clock;

// When each message was due, by request_id, and how long it took until the other one had it.
class Deliveries {
 public:
  void due(const std::string& request_id, Clock::time_point at) {
    std::lock_guard lock(mutex_);
    due_[request_id] = at;
  }
  void arrived(const std::string& request_id) {
    const auto now = Clock::now();
    std::lock_guard lock(mutex_);
    const auto found = due_.find(request_id);
    if (found == due_.end()) return;
    times_us_.push_back(std::chrono::duration<double, std::micro>(now - found->second).count());
    due_.erase(found);
  }
  std::size_t under_way() {
    std::lock_guard lock(mutex_);
    return due_.size();
  }
  std::vector<double> sorted() {
    std::lock_guard lock(mutex_);
    std::ranges::sort(times_us_);
    return times_us_;
  }

 private:
  std::mutex mutex_;
  std::unordered_map<std::string, Clock::time_point> due_;
  std::vector<double> times_us_;
};

// What the other one of each pair says.
std::unique_ptr<Stream> listening(const Talker& talker, Deliveries& deliveries,
                                  std::atomic<int>& live) {
  return std::make_unique<Stream>(
      talker.channel, talker.who, events::v1::WatchRequest{},
      [&, own = talker.who.card](const events::v1::WatchResponse& answer) {
        if (answer.has_topics() && !answer.topics().more()) ++live;
        chat::v1::Message message;
        for (const auto& event : answer.events())
          if (event.kind() == "message.sent" && message.ParseFromString(event.payload()) &&
              message.sender_card_id() != own)
            deliveries.arrived(message.request_id());
      });
}

template <class Condition>
void wait_until(Condition condition, const char* what) {
  const auto until = Clock::now() + std::chrono::seconds(20);
  while (!condition()) {
    if (Clock::now() > until) throw std::runtime_error(what);
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
}

}  // namespace

std::string measure_deliveries(const Load& load, const std::vector<SignedIn>& people) {
  const auto talkers = pairs_of(load.target, people, load.clients);
  Deliveries deliveries;
  std::atomic<int> live = 0, wrong = 0, answered = 0;
  std::vector<std::unique_ptr<Stream>> streams;
  for (const auto& talker : talkers) streams.push_back(listening(talker, deliveries, live));
  wait_until([&] { return live >= load.clients; }, "not all streams are there");

  const auto run = std::random_device{}();
  const auto pause = std::chrono::nanoseconds(1'000'000'000 / load.rate);
  const int count = static_cast<int>(std::int64_t{load.rate} * load.milliseconds / 1'000);
  auto due = Clock::now();
  for (int i = 0; i < count; ++i, due += pause) {
    std::this_thread::sleep_until(due);
    const auto id = fmt::format("{:x}-{}", run, i);
    deliveries.due(id, due);
    send(talkers[static_cast<std::size_t>(i) % talkers.size()], id, [&](bool right) {
      wrong += right ? 0 : 1;
      ++answered;
    });
  }
  wait_until([&] { return answered == count && deliveries.under_way() == 0; },
             "not all messages have arrived");
  if (wrong > 0) throw std::runtime_error(fmt::format("{} answers are wrong", wrong.load()));
  const auto times = deliveries.sorted();
  return fmt::format(R"({{"messages":{},"p50_us":{:.1f},"p99_us":{:.1f}}})", times.size(),
                     times[times.size() / 2], times[times.size() * 99 / 100]);
}

}  // namespace mct::load
