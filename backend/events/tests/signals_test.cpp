#include "backend/events/signals.h"

#include "backend/events/tests/event_feed_fixture.h"

namespace mct::events {
namespace {

class SignalsTest : public EventFeedTest {};
MCT_ON_BOTH_ENGINES(SignalsTest);

// What waits for one who does not read is bounded; nothing is told of topics that are not theirs.
TEST_P(SignalsTest, FewSignalsWaitAndOnlyThoseOfTheReadersTopics) {
  for (const auto* topic : {"talk/a", "talk/c"}) let_read(bert_, {topic});
  let_read(anna_, {"talk/a"});
  std::vector<Signal> anna, bert;
  run_on_strand([&]() -> asio::awaitable<bool> {
    const auto strand = co_await asio::this_coro::executor;
    Hub::Subscriber probe(node_->hub, "probe", strand);
    const auto heard = [&probe](std::string topic) -> asio::awaitable<bool> {
      co_return (co_await probe.moved(100ms)).topics.contains(topic);
    };
    // Only what is said once the node listens is heard.
    probe.follow({"talk/a"});
    EventFeed::Cursors cursors;
    for (bool listens = false; !listens; listens = co_await heard("talk/a")) {
      auto job = [](Connection& it) { return events::append(it, event("talk/a"), test_time_ms); };
      cursors["talk/a"] = (co_await database().write(job)).value();
    }
    EventFeed slow(node_->store, node_->hub, anna_, cursors, strand, {});
    EventFeed own(node_->store, node_->hub, bert_, cursors, strand, {});
    (void)co_await slow.next();
    (void)co_await own.next();
    probe.follow({"talk/c"});
    auto job = [](Connection& it) -> Status {
      for (int i = 0; i < 100; ++i)
        for (const auto* topic : {"talk/a", "talk/b"})
          if (auto done = say(it, {topic, said, "bert", std::to_string(i)}); !done) return done;
      auto last = events::append(it, event("talk/c"), test_time_ms);
      if (!last) return fail(last.error());
      return {};
    };
    EXPECT_TRUE(co_await database().write(job));
    while (!co_await heard("talk/c")) continue;
    anna = (co_await slow.next()).value().signals;
    bert = (co_await own.next()).value().signals;
    co_return true;
  }());
  ASSERT_EQ(anna.size(), 32);
  EXPECT_EQ(anna[0].topic, "talk/a");
  EXPECT_EQ(anna[0].kind, "word.said");
  EXPECT_EQ(anna[0].from_card_id, "bert");
  EXPECT_EQ(anna[31].payload, "31");
  EXPECT_TRUE(bert.empty()) << "who has said it";
}

TEST_P(SignalsTest, ASignalIsSmallAndOfATopic) {
  const auto says = [&](const std::string& topic, const std::string& payload) {
    auto job = [&](Connection& it) { return say(it, {topic, said, "anna", payload}); };
    return run(database().write(job)).has_value();
  };
  EXPECT_TRUE(says("talk/a", std::string(most_signal, '\0')));
  EXPECT_FALSE(says("talk/a", std::string(most_signal + 1, 'x')));
  EXPECT_FALSE(says("talk/a\nb", {}));
}

}  // namespace
}  // namespace mct::events
