#include <random>

#include "backend/events/tests/event_feed_fixture.h"

namespace mct::events {
namespace {

using testing::ElementsAre;

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

}  // namespace
}  // namespace mct::events
