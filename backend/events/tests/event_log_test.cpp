#include <future>

#include "backend/events/tests/events_fixture.h"

namespace mct::events {
namespace {

using EventLogTest = EventsTest;
MCT_ON_BOTH_ENGINES(EventLogTest);

TEST_P(EventLogTest, NumbersEachTopicFromOne) {
  EXPECT_EQ(append("talk/a"), 1);
  EXPECT_EQ(append("talk/b"), 1);
  EXPECT_EQ(append("talk/a"), 2);
}

TEST_P(EventLogTest, ManyWritersLeaveNoGaps) {
  constexpr int writers = 16, times = 25;
  const auto write = [this](int writer) -> asio::awaitable<int> {
    int failed = 0;
    for (int turn = 0; turn < times; ++turn) {
      // Every third loses what it has done.
      auto job = [&](Connection& it) -> Status {
        // The one way round for some, the other for others: they do not wait for each other.
        std::vector<NewEvent> events{event("talk/a"), event("talk/b"), event("talk/a")};
        if (writer % 2 == 0) std::ranges::reverse(events);
        if (auto sequences = events::append(it, events, test_time_ms); !sequences)
          return fail(sequences.error());
        if (turn % 3 == 2) return fail(reason::topic_not_found, "lost");
        return {};
      };
      if (auto done = co_await database().write(job);
          !done && done.error().reason != reason::topic_not_found)
        ++failed;
    }
    co_return failed;
  };
  std::vector<std::future<int>> outcomes;
  for (int writer = 0; writer < writers; ++writer)
    outcomes.push_back(asio::co_spawn(pool(), write(writer), asio::use_future));
  for (auto& failed : outcomes) EXPECT_EQ(failed.get(), 0);
  const std::int64_t kept = writers * (times - times / 3);
  EXPECT_EQ(logged("talk/a"), up_to(2 * kept));
  EXPECT_EQ(logged("talk/b"), up_to(kept));
}

TEST_P(EventLogTest, OneTransactionMayAppendToManyTopics) {
  auto job = [](Connection& it) {
    return events::append(it, {event("talk/b"), event("talk/a"), event("talk/b")}, test_time_ms);
  };
  EXPECT_THAT(run(database().write(job)).value(), testing::ElementsAre(1, 1, 2));
}

TEST_P(EventLogTest, RefusesWhatIsNoTopicAndWhatIsTooLarge) {
  const auto reason_of = [&](NewEvent wrong) {
    auto job = [=](Connection& it) { return events::append(it, wrong, test_time_ms); };
    auto done = run(database().write(job));
    return done ? std::string_view("OK") : done.error().reason.name;
  };
  EXPECT_EQ(reason_of(event("talk")), "INTERNAL");
  EXPECT_EQ(reason_of(event("talk/a\"b")), "INTERNAL");
  EXPECT_EQ(reason_of(event("talk/a", std::string(most_payload + 1, 'x'))), "INTERNAL");
  EXPECT_EQ(reason_of(event("talk/a", std::string(most_payload, 'x'))), "OK");
}

TEST_P(EventLogTest, WhatAnEventSaysIsWrittenOver) {
  EventStore store(database());
  store.add_source(members_);
  let_read(anna_, {"talk/a"});
  for (const auto* topic : {"talk/a", "talk/a", "talk/b"}) append(topic, "a secret");
  const auto redact = [this](std::int64_t sequence, const std::string& payload) {
    auto job = [=](Connection& it) { return events::redact(it, "talk/a", sequence, payload); };
    return run(database().write(job)).has_value();
  };
  EXPECT_TRUE(redact(1, "taken back"));
  EXPECT_TRUE(redact(9, "not there any more"));
  EXPECT_FALSE(redact(1, std::string(most_payload + 1, 'x')));
  const auto all = run(store.before(anna_, "talk/a", 0, 10)).value();
  ASSERT_EQ(all.events.size(), 2U);
  EXPECT_EQ(all.events[0].payload, "taken back");
  EXPECT_EQ(all.events[0].kind, said.name());
  EXPECT_EQ(all.events[0].at_ms, test_time_ms);
  EXPECT_EQ(all.events[1].payload, "a secret");
}

TEST_P(EventLogTest, ATopicThatIsForgottenHasToldNothing) {
  EventStore store(database());
  store.add_source(members_);
  let_read(anna_, {"talk/a"});
  for (const auto* topic : {"talk/a", "talk/a", "talk/b"}) append(topic, "a secret");
  EXPECT_TRUE(run(database().write([](Connection& it) { return events::forget(it, "talk/a"); })));
  EXPECT_TRUE(logged("talk/a").empty());
  EXPECT_EQ(logged("talk/b"), up_to(1));
  EXPECT_EQ(run(store.after(anna_, "talk/a", 1, 10)).error().reason, reason::events_truncated);
  EXPECT_EQ(append("talk/a"), 3);
}

TEST_P(EventLogTest, PrunesWhatIsOldAndSaysSo) {
  EventStore store(database());
  store.add_source(members_);
  let_read(anna_, {"talk/a"});
  for (int day = 1; day <= 5; ++day) append("talk/a", std::to_string(day), test_time_ms + day);
  EXPECT_EQ(run(store.prune(test_time_ms + 3)).value(), 2);
  EXPECT_EQ(run(store.prune(test_time_ms + 3)).value(), 0);
  EXPECT_EQ(append("talk/a"), 6);
  auto early = run(store.after(anna_, "talk/a", 1, 10));
  ASSERT_FALSE(early);
  EXPECT_EQ(early.error().reason, reason::events_truncated);
  EXPECT_EQ(run(store.after(anna_, "talk/a", 2, 10)).value().events.size(), 4U);
  const auto all = run(store.before(anna_, "talk/a", 0, 10)).value();
  EXPECT_EQ(all.events.size(), 4U);
  EXPECT_FALSE(all.more);
}

TEST_P(EventLogTest, IsReadInPagesFromEitherEnd) {
  EventStore store(database());
  store.add_source(members_);
  let_read(anna_, {"talk/a", 2, 9});
  for (int number = 1; number <= 12; ++number) append("talk/a");
  const auto numbers = [](const Result<EventStore::History>& history) {
    std::vector<std::int64_t> all;
    for (const auto& it : history.value().events) all.push_back(it.sequence);
    return all;
  };
  using testing::ElementsAre;
  auto page = run(store.after(anna_, "talk/a", 0, 3));
  EXPECT_THAT(numbers(page), ElementsAre(3, 4, 5));
  EXPECT_TRUE(page->more);
  page = run(store.after(anna_, "talk/a", 5, 10));
  EXPECT_THAT(numbers(page), ElementsAre(6, 7, 8, 9));
  EXPECT_FALSE(page->more);
  EXPECT_EQ(page->head, 9);
  page = run(store.before(anna_, "talk/a", 0, 3));
  EXPECT_THAT(numbers(page), ElementsAre(7, 8, 9));
  EXPECT_TRUE(page->more);
  page = run(store.before(anna_, "talk/a", 5, 10));
  EXPECT_THAT(numbers(page), ElementsAre(3, 4));
  EXPECT_FALSE(page->more);
}

TEST_P(EventLogTest, ATopicThatIsNotTheReadersIsNotThere) {
  EventStore store(database());
  store.add_source(members_);
  append("talk/a");
  for (const auto& page :
       {run(store.after(bert_, "talk/a", 0, 9)), run(store.before(bert_, "talk/a", 0, 9))}) {
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().reason, reason::topic_not_found);
  }
}

}  // namespace
}  // namespace mct::events
