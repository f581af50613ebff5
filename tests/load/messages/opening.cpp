#include <fmt/core.h>
#include <future>
#include <latch>
#include <semaphore>
#include <stdexcept>

#include "tests/load/echoes.h"
#include "tests/load/messages/measures.h"
#include "tests/load/messages/streams.h"

namespace mct::load {
namespace {

namespace chat = mct::chat::v1;
using Clock = std::chrono::steady_clock;

constexpr int most_in_flight = 64;

double ms_since(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

// What the stream has told until it is quiet.
struct Told {
  std::mutex mutex;
  int topics = 0, behind = 0, events = 0;
  std::int64_t wanted = 0;  // events of topics that are not behind
  double complete_ms = 0;   // all topics are there
  double caught_up_ms = 0;  // and those events
  std::promise<void> done;
};

void take(const events::v1::WatchResponse& answer, Clock::time_point start, Told& told) {
  std::lock_guard lock(told.mutex);
  for (const auto& topic : answer.topics().opened()) {
    ++told.topics;
    told.behind += topic.standing() == events::v1::STANDING_BEHIND ? 1 : 0;
    if (topic.standing() == events::v1::STANDING_CURRENT)
      told.wanted += topic.head() - topic.after();
  }
  if (answer.has_topics() && !answer.topics().more()) told.complete_ms = ms_since(start);
  told.events += answer.events_size();
  if (told.complete_ms > 0 && told.caught_up_ms == 0 && told.events >= told.wanted) {
    told.caught_up_ms = ms_since(start);
    told.done.set_value();
  }
}

}  // namespace

std::string fill(const Load& load, const std::vector<SignedIn>& people, int messages) {
  const auto channel = own_connection(load.target);
  std::vector<Talker> others;
  for (std::size_t i = 1; i < people.size(); ++i) {
    Talker it{people[i], channel, chat::ChatService::NewStub(channel), {}};
    it.conversation = conversation_of(*it.stub, it.who, people[0]);
    others.push_back(std::move(it));
  }
  std::counting_semaphore<most_in_flight> room(most_in_flight);
  std::atomic<int> wrong = 0;
  for (int turn = 0; turn < messages; ++turn)
    for (std::size_t i = 0; i < others.size(); ++i) {
      room.acquire();
      send(others[i], fmt::format("fill-{}", turn), [&](bool right) {
        wrong += right ? 0 : 1;
        room.release();
      });
    }
  for (int i = 0; i < most_in_flight; ++i) room.acquire();
  if (wrong > 0) throw std::runtime_error(fmt::format("{} answers are wrong", wrong.load()));
  return fmt::format(R"({{"conversations":{},"messages":{}}})", others.size(),
                     others.size() * static_cast<std::size_t>(messages));
}

std::string measure_opening(const Load& load, const std::vector<SignedIn>& people) {
  const auto start = Clock::now();
  const auto channel = own_connection(load.target);
  Told told;
  const Stream stream(channel, people[0], {},
                      [&](const auto& answer) { take(answer, start, told); });
  const auto stub = chat::ChatService::NewStub(channel);
  Call<chat::ListConversationsRequest, chat::ListConversationsResponse> page(people[0]);
  check(stub->ListConversations(&page.context, page.request, &page.response), "the inbox");
  const auto inbox_ms = ms_since(start);
  for (const auto& it : page.response.conversations())
    if (it.last_message().text().empty() || it.unread_count() == 0)
      throw std::runtime_error("the inbox is not right");
  if (told.done.get_future().wait_for(std::chrono::seconds(30)) != std::future_status::ready)
    throw std::runtime_error("the stream does not catch up");
  return fmt::format(R"({{"inbox_ms":{:.1f},"conversations":{},"topics_ms":{:.1f},"topics":{},)"
                     R"("behind":{},"caught_up_ms":{:.1f},"events":{}}})",
                     inbox_ms, page.response.conversations_size(), told.complete_ms, told.topics,
                     told.behind, told.caught_up_ms, told.events);
}

}  // namespace mct::load
