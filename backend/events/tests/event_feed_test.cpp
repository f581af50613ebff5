#include <random>

#include "backend/events/signals.h"
#include "backend/events/tests/events_fixture.h"

namespace mct::events {
namespace {

using namespace asio::experimental::awaitable_operators;
using namespace std::chrono_literals;
using testing::ElementsAre;

// What a client has made of its stream, as it would keep it on the device.
struct Kept {
  EventFeed::Cursors cursors;
  std::map<std::string, std::vector<std::int64_t>> events;
  std::map<std::string, EventFeed::Opened> opened;
  std::vector<std::string> closed;

  void take(const Event& event) {
    events[event.topic].push_back(event.sequence);
    cursors[event.topic] = event.sequence;
  }
  void take(EventFeed::Step step) {
    for (auto& topic : step.opened) opened[topic.topic] = topic;
    for (auto& topic : step.closed) closed.push_back(topic);
    for (const auto& event : step.events) take(event);
  }
};

class EventFeedTest : public EventsTest {
 protected:
  void SetUp() override {
    EventsTest::SetUp();
    if (IsSkipped()) return;
    node_ = std::make_unique<Node>(database(), members_);
  }
  void TearDown() override {
    node_.reset();
    EventsTest::TearDown();
  }

  // Reads until it is enough, or for ten seconds, which fails the test.
  asio::awaitable<void> read(EventFeed& feed, Kept& kept, std::function<bool()> enough) {
    asio::steady_timer timer(co_await asio::this_coro::executor, 10s);
    while (!enough()) {
      auto step = co_await (feed.next() || timer.async_wait(asio::use_awaitable));
      if (step.index() == 1) {
        ADD_FAILURE() << "nothing more came";
        co_return;
      }
      auto& got = std::get<0>(step);
      EXPECT_TRUE(got) << got.error().message;
      if (!got) co_return;
      kept.take(std::move(*got));
    }
  }

  // A whole life of a client.
  Kept read_from(const Reader& reader, EventFeed::Cursors cursors,
                 std::function<bool(const Kept&)> enough, FeedLimits limits = {}) {
    return run_on_strand([&]() -> asio::awaitable<Kept> {
      Kept kept{cursors, {}, {}, {}};
      const auto strand = co_await asio::this_coro::executor;
      EventFeed feed(node_->store, node_->hub, reader, cursors, strand, limits);
      co_await read(feed, kept, [&] { return enough(kept); });
      co_return kept;
    }());
  }

  static auto has(const std::string& topic, std::size_t count) {
    return [=](const Kept& kept) {
      const auto found = kept.events.find(topic);
      return found != kept.events.end() && found->second.size() >= count;
    };
  }
  static bool is_opened(const Kept& kept) { return !kept.opened.empty(); }

  std::unique_ptr<Node> node_;
};
MCT_ON_BOTH_ENGINES(EventFeedTest);

TEST_P(EventFeedTest, GoesOnBehindTheCursor) {
  let_read(anna_, {"talk/a"});
  for (int number = 1; number <= 5; ++number) append("talk/a");
  const auto kept = read_from(anna_, {{"talk/a", 3}}, has("talk/a", 2));
  EXPECT_THAT(kept.events.at("talk/a"), ElementsAre(4, 5));
  EXPECT_EQ(kept.opened.at("talk/a").standing, Standing::current);
}

// The client's view equals the log after a thousand cuts at random: between answers, within an
// answer, while it waits, while others write.
TEST_P(EventFeedTest, NothingIsLostOrRepeatedByAThousandCuts) {
  constexpr int cuts = 1'000, events_each = 400;
  const std::vector<std::string> topics{"talk/a", "talk/b", "talk/c"};
  for (const auto& topic : topics) let_read(anna_, {topic});
  const auto write = [this](std::string topic) -> asio::awaitable<void> {
    asio::steady_timer timer(co_await asio::this_coro::executor);
    for (int number = 0; number < events_each; ++number) {
      auto job = [&](Connection& it) { return events::append(it, event(topic), test_time_ms); };
      (void)co_await database().write(job);
      timer.expires_after(std::chrono::microseconds(number % 7 * 300));
      co_await timer.async_wait(asio::use_awaitable);
    }
  };
  std::vector<std::future<void>> writing;
  for (const auto& topic : topics)
    writing.push_back(asio::co_spawn(pool(), write(topic), asio::use_future));

  auto kept = run_on_strand([&]() -> asio::awaitable<Kept> {
    Kept client;
    std::mt19937 random(7420);
    const auto up_to_most = [&](int most) {
      return std::uniform_int_distribution<int>(0, most)(random);
    };
    asio::steady_timer timer(co_await asio::this_coro::executor);
    for (int cut = 0; cut < cuts; ++cut) {
      const auto strand = co_await asio::this_coro::executor;
      EventFeed feed(node_->store, node_->hub, anna_, client.cursors, strand,
                     {.catch_up_topic = 10'000});
      for (int step = up_to_most(3); step >= 0; --step) {
        timer.expires_after(std::chrono::microseconds(up_to_most(6'000)));
        auto got = co_await (feed.next() || timer.async_wait(asio::use_awaitable));
        if (got.index() == 1) break;
        // Stops in the middle of what has come, as an app that is killed.
        int room = up_to_most(70);
        for (const auto& one : std::get<0>(got).value().events)
          if (--room >= 0) client.take(one);
        if (room < 0) break;
      }
    }
    co_return client;
  }());
  for (auto& done : writing) done.get();
  auto rest = read_from(
      anna_, kept.cursors,
      [&](const Kept& now) {
        return is_opened(now) && std::ranges::all_of(topics, [&](const std::string& topic) {
                 const auto found = now.cursors.find(topic);
                 return found != now.cursors.end() && found->second == events_each;
               });
      },
      {.catch_up_topic = 10'000});
  for (const auto& topic : topics) {
    std::ranges::copy(rest.events[topic], std::back_inserter(kept.events[topic]));
    EXPECT_EQ(kept.events[topic], up_to(events_each)) << topic;
  }
}

TEST_P(EventFeedTest, WhoIsFarBehindIsTheHeadAndAsksForTheRest) {
  let_read(anna_, {"talk/a"});
  let_read(anna_, {"talk/b"});
  for (int number = 1; number <= 12; ++number) append("talk/a");
  for (int number = 1; number <= 4; ++number) append("talk/b");
  auto kept = read_from(anna_, {}, is_opened, {.catch_up_topic = 10});
  EXPECT_EQ(kept.opened.at("talk/a").standing, Standing::behind);
  EXPECT_EQ(kept.opened.at("talk/a").after, 12);
  EXPECT_EQ(kept.opened.at("talk/b").standing, Standing::current);
  kept = read_from(anna_, {{"talk/a", 3}}, is_opened, {.catch_up_topic = 10, .catch_up_all = 9});
  EXPECT_EQ(kept.opened.at("talk/a").standing, Standing::current);
  EXPECT_EQ(kept.opened.at("talk/b").standing, Standing::behind);
}

TEST_P(EventFeedTest, SaysWhenEventsArePrunedOrNotThereYet) {
  let_read(anna_, {"talk/a"});
  for (int number = 1; number <= 5; ++number) append("talk/a", {}, test_time_ms + number);
  ASSERT_TRUE(run(node_->store.prune(test_time_ms + 4)));
  const auto standing = [&](std::int64_t cursor) {
    const auto opened = read_from(anna_, {{"talk/a", cursor}}, is_opened).opened.at("talk/a");
    EXPECT_EQ(opened.head, 5);
    EXPECT_EQ(opened.first, 4);
    return opened.standing;
  };
  EXPECT_EQ(standing(2), Standing::truncated);
  EXPECT_EQ(standing(3), Standing::current);
  EXPECT_EQ(standing(6), Standing::ahead);
}

TEST_P(EventFeedTest, ANewMemberStartsAtTheJoiningEvent) {
  let_read(anna_, {"talk/a"});
  for (int number = 1; number <= 3; ++number) append("talk/a");
  const auto kept = run_on_strand([&]() -> asio::awaitable<Kept> {
    Kept it;
    const auto strand = co_await asio::this_coro::executor;
    EventFeed feed(node_->store, node_->hub, bert_, {}, strand, {});
    it.take((co_await feed.next()).value());
    auto join = [&](Connection& connection) -> Status {
      auto joined = events::append(connection, event("talk/a", "joined"), test_time_ms);
      if (!joined) return fail(joined.error());
      return Members::put(connection, bert_.card_id, {"talk/a", *joined - 1});
    };
    EXPECT_TRUE(co_await database().write(join));
    co_await read(feed, it, [&] { return has("talk/a", 1)(it); });
    co_return it;
  }());
  EXPECT_THAT(kept.events.at("talk/a"), ElementsAre(4));
  EXPECT_EQ(kept.opened.at("talk/a").first, 4);
}

TEST_P(EventFeedTest, WhoHasLeftGetsNothingFromThenOn) {
  let_read(anna_, {"talk/a"});
  let_read(bert_, {"talk/a"});
  let_read(bert_, {"talk/b"});
  append("talk/a");
  const auto kept = run_on_strand([&]() -> asio::awaitable<Kept> {
    Kept it;
    const auto strand = co_await asio::this_coro::executor;
    EventFeed feed(node_->store, node_->hub, bert_, {}, strand, {});
    co_await read(feed, it, [&] { return has("talk/a", 1)(it); });
    auto leave = [&](Connection& connection) -> Status {
      auto left = events::append(connection, event("talk/a", "left"), test_time_ms);
      if (!left) return fail(left.error());
      return Members::put(connection, bert_.card_id, {"talk/a", 0, *left});
    };
    EXPECT_TRUE(co_await database().write(leave));
    for (const auto* topic : {"talk/a", "talk/a", "talk/b"}) {
      auto later = [=](Connection& connection) {
        return events::append(connection, event(topic), test_time_ms);
      };
      EXPECT_TRUE(co_await database().write(later));
    }
    co_await read(feed, it, [&] { return has("talk/b", 1)(it) && has("talk/a", 2)(it); });
    co_return it;
  }());
  EXPECT_THAT(kept.events.at("talk/a"), ElementsAre(1, 2));
  EXPECT_EQ(logged("talk/a"), up_to(4));
}

TEST_P(EventFeedTest, ATopicThatIsTakenAwayIsClosed) {
  let_read(anna_, {"talk/a"});
  const auto kept = run_on_strand([&]() -> asio::awaitable<Kept> {
    Kept it;
    const auto strand = co_await asio::this_coro::executor;
    EventFeed feed(node_->store, node_->hub, anna_, {}, strand, {});
    co_await read(feed, it, [&] { return is_opened(it); });
    auto take_away = [&](Connection& connection) -> Status {
      if (auto gone = connection.script("DELETE FROM member"); !gone) return gone;
      return all_topics_changed(connection);
    };
    EXPECT_TRUE(co_await database().write(take_away));
    co_await read(feed, it, [&] { return !it.closed.empty(); });
    co_return it;
  }());
  EXPECT_THAT(kept.closed, ElementsAre("talk/a"));
}

TEST_P(EventFeedTest, AnotherNodeIsWokenAndAWakeUpThatIsLostIsMadeUpFor) {
  if (GetParam() == storage::Engine::sqlite) GTEST_SKIP() << "SQLite serves one node";
  let_read(anna_, {"talk/a"});
  auto elsewhere = storage::open_postgres({.conninfo = postgres_conninfo(), .connections = 2});
  ASSERT_TRUE(elsewhere);
  const auto append_there = [&]() -> asio::awaitable<void> {
    auto job = [](Connection& it) { return events::append(it, event("talk/a"), test_time_ms); };
    EXPECT_TRUE(co_await (*elsewhere)->write(job));
  };
  const auto kept = run_on_strand([&]() -> asio::awaitable<Kept> {
    Kept it;
    const auto strand = co_await asio::this_coro::executor;
    EventFeed feed(node_->store, node_->hub, anna_, {}, strand, {});
    co_await read(feed, it, [&] { return is_opened(it); });
    co_await append_there();
    co_await read(feed, it, [&] { return has("talk/a", 1)(it); });
    auto kill = [](Connection& connection) {
      return connection.execute(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND "
          "datname = current_database()");
    };
    EXPECT_TRUE(co_await (*elsewhere)->read(kill));
    co_await append_there();
    co_await read(feed, it, [&] { return has("talk/a", 2)(it); });
    co_await append_there();
    co_await read(feed, it, [&] { return has("talk/a", 3)(it); });
    co_return it;
  }());
  EXPECT_THAT(kept.events.at("talk/a"), ElementsAre(1, 2, 3));
}

TEST_P(EventFeedTest, LooksAtTheLogAlsoWhenNobodyWakesIt) {
  let_read(anna_, {"talk/a"});
  node_->listening.reset();
  const auto kept = run_on_strand([&]() -> asio::awaitable<Kept> {
    Kept it;
    const auto strand = co_await asio::this_coro::executor;
    EventFeed feed(node_->store, node_->hub, anna_, {}, strand, {.look_again = 50ms});
    co_await read(feed, it, [&] { return is_opened(it); });
    auto job = [](Connection& c) { return events::append(c, event("talk/a"), test_time_ms); };
    EXPECT_TRUE(co_await database().write(job));
    co_await read(feed, it, [&] { return has("talk/a", 1)(it); });
    co_return it;
  }());
  EXPECT_THAT(kept.events.at("talk/a"), ElementsAre(1));
}

// What waits for one who does not read is bounded; nothing is told of topics that are not theirs.
TEST_P(EventFeedTest, FewSignalsWaitAndOnlyThoseOfTheReadersTopics) {
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

TEST_P(EventFeedTest, ASignalIsSmallAndOfATopic) {
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
