#include "backend/requests/request_log.h"

#include <future>
#include <gmock/gmock.h>
#include <set>

#include "backend/core/ids.h"
#include "backend/storage/testing/engine_test.h"

namespace mct::requests {
namespace {

using storage::Connection;

constexpr std::int64_t now_ms = 1'800'000'000'000;

class RequestLogTest : public storage::EngineTest {
 protected:
  void SetUp() override {
    EngineTest::SetUp();
    if (IsSkipped()) return;
    ASSERT_TRUE(migrate({migrations()}));
    ASSERT_TRUE(run(database().write(
        [](Connection& it) { return it.script("CREATE TABLE thing (id TEXT PRIMARY KEY)"); })));
  }

  // Makes a thing and answers its id.
  static Result<std::string> make_thing(Connection& connection, const RequestKey& key,
                                        std::int64_t at_ms = now_ms) {
    return once(connection, key, at_ms, [&]() -> Result<std::string> {
      auto id = random_id();
      auto made = connection.execute("INSERT INTO thing (id) VALUES ($1)", {id});
      if (!made) return fail(made.error());
      return id;
    });
  }
  Result<std::string> make(const RequestKey& key, std::int64_t at_ms = now_ms) {
    return run(database().write([=](Connection& it) { return make_thing(it, key, at_ms); }));
  }
  std::int64_t things() {
    auto rows = run(database().read(
        [](Connection& connection) { return connection.execute("SELECT count(*) FROM thing"); }));
    return rows ? rows->rows.at(0).integer(0) : -1;
  }
};
MCT_ON_BOTH_ENGINES(RequestLogTest);

TEST_P(RequestLogTest, TheSameIdAThousandTimesAtOnceHasOneEffect) {
  const RequestKey key{"card/thing.make", "request-1"};
  std::vector<std::future<Result<std::string>>> answers;
  for (int number = 0; number < 1'000; ++number) {
    auto job = [key](Connection& connection) { return make_thing(connection, key); };
    answers.push_back(asio::co_spawn(pool(), database().write(job), asio::use_future));
  }
  std::set<std::string> ids;
  for (auto& answer : answers) {
    auto id = expect_ok(answer.get());
    if (id) ids.insert(*id);
  }
  EXPECT_EQ(ids.size(), 1U);
  EXPECT_EQ(things(), 1);
}

TEST_P(RequestLogTest, AnAnswerThatIsKnownBeforeIsTheFirstOnes) {
  const RequestKey key{"card/thing.make", "request-1"};
  const auto make_known = [&](const std::string& id, Status outcome) {
    return run(database().write([=](Connection& connection) {
      return once(connection, key, now_ms, id, [&] {
        auto made = storage::done(connection.execute("INSERT INTO thing (id) VALUES ($1)", {id}));
        return made ? outcome : made;
      });
    }));
  };
  EXPECT_FALSE(make_known("a", fail(reason::invalid_argument, "no")));
  EXPECT_EQ(make_known("b", {}).value(), "b");
  EXPECT_EQ(make_known("c", {}).value(), "b");
  EXPECT_EQ(things(), 1);
}

TEST_P(RequestLogTest, OthersWithTheSameIdGetTheirOwnAnswer) {
  EXPECT_NE(make({"card-1/thing.make", "id"}).value(), make({"card-2/thing.make", "id"}).value());
  EXPECT_EQ(things(), 2);
}

TEST_P(RequestLogTest, WorkThatFailedMayBeTriedAgain) {
  const RequestKey key{"card/thing.make", "request-1"};
  auto failing = [&](Connection& connection) {
    return once(connection, key, now_ms,
                [&]() -> Result<std::string> { return fail(reason::invalid_argument, "no"); });
  };
  EXPECT_FALSE(run(database().write(failing)));
  EXPECT_TRUE(make(key));
  EXPECT_EQ(things(), 1);
}

TEST_P(RequestLogTest, AnAnswerIsKeptForItsTimeOnly) {
  const RequestKey key{"card/thing.make", "request-1"};
  const auto first = make(key).value();
  run([&]() -> asio::awaitable<int> {
    co_await prune(database(), now_ms + most_age_ms);
    co_return 0;
  }());
  EXPECT_EQ(make(key).value(), first);
  run([&]() -> asio::awaitable<int> {
    co_await prune(database(), now_ms + most_age_ms + 1);
    co_return 0;
  }());
  EXPECT_NE(make(key).value(), first);
}

}  // namespace
}  // namespace mct::requests
