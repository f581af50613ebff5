#pragma once

#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/strand.hpp>
#include <gmock/gmock.h>

#include "backend/events/event_feed.h"
#include "backend/events/event_log.h"
#include "backend/events/topic_keys.h"
#include "backend/storage/testing/engine_test.h"

namespace mct::events {

using storage::Connection;

inline constexpr Kind said{"word.said"};
inline constexpr std::int64_t test_time_ms = 1'800'000'000'000;

inline NewEvent event(const std::string& topic, std::string payload = {}) {
  return {topic, said, std::move(payload)};
}

// Who may read what stands in a table, as a feature has it.
class Members final : public TopicSource {
 public:
  static Status create(Connection& connection) {
    return connection.script(
        "CREATE TABLE member (topic TEXT NOT NULL, card_id TEXT NOT NULL, after BIGINT NOT NULL, "
        "until BIGINT NOT NULL, PRIMARY KEY (topic, card_id))");
  }
  static Status put(Connection& connection, const std::string& card_id, const Readable& readable) {
    auto kept = connection.execute(
        "INSERT INTO member (topic, card_id, after, until) VALUES ($1, $2, $3, $4) "
        "ON CONFLICT (topic, card_id) DO UPDATE SET after = $3, until = $4",
        {readable.topic, card_id, readable.after, readable.until});
    if (!kept) return fail(kept.error());
    return topics_changed(connection, {card_id});
  }

  Result<std::vector<Readable>> topics(Connection& connection, const Reader& reader) override {
    auto rows = connection.execute("SELECT topic, after, until FROM member WHERE card_id = $1",
                                   {reader.card_id});
    if (!rows) return fail(rows.error());
    std::vector<Readable> topics;
    for (const auto& row : *rows) topics.push_back({row.text(0), row.integer(1), row.integer(2)});
    return topics;
  }
};

// What one node has of the engine.
struct Node {
  explicit Node(storage::Database& database, TopicSource& source)
      : store(database),
        listening(database.listen(moved_channel, std::bind_front(&Hub::hear, &hub))) {
    store.add_source(source);
  }

  EventStore store;
  Hub hub;
  std::unique_ptr<storage::Database::Listening> listening;
};

class EventsTest : public storage::EngineTest {
 protected:
  void SetUp() override {
    EngineTest::SetUp();
    if (IsSkipped()) return;
    ASSERT_TRUE(migrate({migrations()}));
    ASSERT_TRUE(run(database().write(Members::create)));
  }

  std::int64_t append(const std::string& topic, const std::string& payload = {},
                      std::int64_t at_ms = test_time_ms) {
    auto job = [=](Connection& it) { return events::append(it, event(topic, payload), at_ms); };
    auto sequence = expect_ok(run(database().write(job)));
    return sequence ? *sequence : 0;
  }

  void let_read(const Reader& reader, const Readable& readable) {
    auto job = [=](Connection& it) { return Members::put(it, reader.card_id, readable); };
    EXPECT_TRUE(run(database().write(job)));
  }

  // The numbers of a topic's events, as they stand in the log.
  std::vector<std::int64_t> logged(const std::string& topic) {
    auto rows = run(database().read([&](Connection& it) {
      return it.execute("SELECT sequence FROM event_entry WHERE topic = $1 ORDER BY sequence",
                        {topic});
    }));
    std::vector<std::int64_t> sequences;
    if (rows)
      for (const auto& row : *rows) sequences.push_back(row.integer(0));
    return sequences;
  }

  static std::vector<std::int64_t> up_to(std::int64_t last) {
    std::vector<std::int64_t> all;
    for (std::int64_t number = 1; number <= last; ++number) all.push_back(number);
    return all;
  }

  // Runs a coroutine to its end, on a strand as a call has one.
  template <class T>
  T run_on_strand(asio::awaitable<T> work) {
    return asio::co_spawn(asio::make_strand(pool()), std::move(work), asio::use_future).get();
  }

  Members members_;
  const Reader anna_{"account-anna", "anna"};
  const Reader bert_{"account-bert", "bert"};
};

}  // namespace mct::events
