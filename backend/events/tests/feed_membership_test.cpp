#include "backend/events/tests/event_feed_fixture.h"

namespace mct::events {
namespace {

using testing::ElementsAre;

class FeedMembershipTest : public EventFeedTest {};
MCT_ON_BOTH_ENGINES(FeedMembershipTest);

TEST_P(FeedMembershipTest, ANewMemberStartsAtTheJoiningEvent) {
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

TEST_P(FeedMembershipTest, WhoHasLeftGetsNothingFromThenOn) {
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

TEST_P(FeedMembershipTest, ATopicThatIsTakenAwayIsClosed) {
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

}  // namespace
}  // namespace mct::events
