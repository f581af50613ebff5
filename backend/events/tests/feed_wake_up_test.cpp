#include "backend/events/tests/event_feed_fixture.h"

namespace mct::events {
namespace {

using testing::ElementsAre;

class FeedWakeUpTest : public EventFeedTest {};
MCT_ON_BOTH_ENGINES(FeedWakeUpTest);

TEST_P(FeedWakeUpTest, AnotherNodeIsWokenAndAWakeUpThatIsLostIsMadeUpFor) {
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

TEST_P(FeedWakeUpTest, LooksAtTheLogAlsoWhenNobodyWakesIt) {
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

}  // namespace
}  // namespace mct::events
