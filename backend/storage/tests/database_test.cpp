#include <atomic>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <future>
#include <limits>
#include <stdexcept>

#include "backend/storage/list_parameter.h"
#include "backend/storage/testing/engine_test.h"

namespace mct::storage {
namespace {

// What the port promises, on both engines.
class DatabaseTest : public EngineTest {
 protected:
  template <class Job>
  auto write(Job job) {
    return run(database().write(std::move(job)));
  }
  template <class Job>
  auto read(Job job) {
    return run(database().read(std::move(job)));
  }

  void SetUp() override {
    EngineTest::SetUp();
    if (IsSkipped()) return;
    const auto* bytes = GetParam() == Engine::sqlite ? "BLOB" : "BYTEA";
    write([bytes](Connection& connection) {
      return connection.script(
          std::string("CREATE TABLE thing (id BIGINT PRIMARY KEY, text TEXT, number BIGINT, "
                      "share DOUBLE PRECISION, content ") +
          bytes + ")");
    });
  }

  Result<std::int64_t> number_of(std::int64_t id) {
    return read([id](Connection& connection) -> Result<std::int64_t> {
      auto rows = connection.execute("SELECT number FROM thing WHERE id = $1", {id});
      if (!rows) return fail(rows.error());
      if (rows->empty()) return -1;
      return rows->rows[0].integer(0);
    });
  }

  static Status insert(Connection& connection, std::int64_t id, std::int64_t number) {
    auto done = connection.execute("INSERT INTO thing (id, number) VALUES ($1, $2)", {id, number});
    if (!done) return fail(done.error());
    return {};
  }
};

TEST_P(DatabaseTest, AnyNumberOfValuesIsOneParameter) {
  const std::vector<std::string> texts{"门", "a\"b\\c\n\x01", ""};
  const std::vector<std::int64_t> integers{-1, std::numeric_limits<std::int64_t>::max()};
  const auto same = read([&](Connection& connection) -> Result<bool> {
    const auto engine = connection.engine();
    auto words = connection.execute(texts_in(engine, "$1"), {list_of(texts)});
    auto numbers = connection.execute(integers_in(engine, "$1"), {list_of(integers)});
    auto none = connection.execute(texts_in(engine, "$1"), {list_of(std::vector<std::string>{})});
    if (!words || !numbers || !none) return fail(reason::internal, "a list could not be read");
    std::vector<std::string> found;
    for (const auto& row : *words) found.push_back(row.text(0));
    std::vector<std::int64_t> counted;
    for (const auto& row : *numbers) counted.push_back(row.integer(0));
    return found == texts && counted == integers && none->empty();
  });
  EXPECT_TRUE(expect_ok(same).value_or(false));
}

TEST_P(DatabaseTest, KeepsEveryKindOfValue) {
  const std::string bytes("a\0\xff\x01 b", 6);
  const std::vector<Value> values{std::int64_t{1}, std::string("残疾人证 'it''s'"),
                                  std::numeric_limits<std::int64_t>::min(), 0.1, Blob{bytes}};
  const std::vector<Value> empty{std::int64_t{2}, std::string(),
                                 std::numeric_limits<std::int64_t>::max(), -2.5e300, Blob{}};
  const std::vector<Value> nothing{std::int64_t{3}, {}, {}, {}, {}};
  for (const auto& row : {values, empty, nothing}) {
    auto done = write([row](Connection& connection) {
      return connection.execute("INSERT INTO thing VALUES ($1, $2, $3, $4, $5)", row);
    });
    ASSERT_TRUE(done) << done.error().message;
    EXPECT_EQ(done->affected, 1);
  }
  auto rows = read([](Connection& connection) {
    return connection.execute("SELECT id, text, number, share, content FROM thing ORDER BY id");
  });
  ASSERT_TRUE(rows);
  ASSERT_EQ(rows->rows.size(), 3u);
  for (std::size_t column = 0; column < 5; ++column) {
    EXPECT_EQ(rows->rows[0][column], values[column]) << column;
    EXPECT_EQ(rows->rows[1][column], empty[column]) << column;
    EXPECT_EQ(rows->rows[2][column], nothing[column]) << column;
  }
}

TEST_P(DatabaseTest, ParametersAreBoundByNumberWhereverTheyStand) {
  auto done = write([](Connection& connection) -> Status {
    if (auto status = insert(connection, 1, 10); !status) return status;
    auto changed = connection.execute("UPDATE thing SET number = $2 WHERE id = $1",
                                      {std::int64_t{1}, std::int64_t{20}});
    if (!changed) return fail(changed.error());
    EXPECT_EQ(changed->affected, 1);
    auto read = connection.execute("SELECT number FROM thing WHERE id = $1", {std::int64_t{1}});
    if (!read) return fail(read.error());
    EXPECT_EQ(read->rows.at(0).integer(0), 20);
    return {};
  });
  EXPECT_TRUE(done) << done.error().message;
}

TEST_P(DatabaseTest, AnErrorRollsTheJobBack) {
  auto done = write([](Connection& connection) -> Status {
    if (auto status = insert(connection, 1, 1); !status) return status;
    return fail(reason::invalid_argument, "no");
  });
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().reason, reason::invalid_argument);
  EXPECT_EQ(*number_of(1), -1);
}

TEST_P(DatabaseTest, AnExceptionRollsTheJobBackAndIsInternal) {
  auto done = write([](Connection& connection) -> Status {
    (void)insert(connection, 1, 1);
    throw std::runtime_error("a secret of the job");
  });
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().reason, reason::internal);
  EXPECT_EQ(done.error().message.find("secret"), std::string::npos);
  EXPECT_EQ(*number_of(1), -1);
  EXPECT_TRUE(write([](Connection& connection) { return insert(connection, 2, 2); }));
}

// Of a transaction that was taken back nobody must go on with what was read in it.
TEST_P(DatabaseTest, WhatIsKeptWithAConnectionGoesWithARollback) {
  const auto keeps = [](std::int64_t number, bool well) {
    return [number, well](Connection& connection) -> Result<std::int64_t> {
      const auto kept = std::static_pointer_cast<const std::int64_t>(connection.kept("number"));
      if (auto status = insert(connection, number, number); !status) return fail(status.error());
      connection.keep("number", std::make_shared<const std::int64_t>(number));
      if (!well) return fail(mct::reason::invalid_argument, "no");
      return kept ? *kept : 0;
    };
  };
  // One after the other, so that PostgreSQL may well give them the same connection.
  for (int round = 0; round < 20; ++round) {
    const auto first = round * 10 + 1;
    ASSERT_TRUE(write(keeps(first, true)));
    ASSERT_FALSE(write(keeps(first + 1, false)));
    const auto after = write(keeps(first + 2, true));
    ASSERT_TRUE(after);
    EXPECT_NE(*after, first + 1);
  }
  if (GetParam() == Engine::sqlite) {
    EXPECT_EQ(write(keeps(1'000, true)), 193);
  }
}

TEST_P(DatabaseTest, AReaderCannotWrite) {
  auto done = read([](Connection& connection) { return insert(connection, 1, 1); });
  EXPECT_FALSE(done);
  EXPECT_EQ(*number_of(1), -1);
}

TEST_P(DatabaseTest, AUniqueKeyIsAlreadyExists) {
  auto twice = [](Connection& connection) { return insert(connection, 1, 1); };
  ASSERT_TRUE(write(twice));
  auto second = write(twice);
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().reason, reason::already_exists);
}

TEST_P(DatabaseTest, AWrongStatementIsInternal) {
  auto done = read([](Connection& connection) { return connection.execute("SELEC 1"); });
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().reason, reason::internal);
}

TEST_P(DatabaseTest, SixtyFourWritersLoseNothing) {
  ASSERT_TRUE(write([](Connection& connection) { return insert(connection, 1, 0); }));
  constexpr int writers = 64;
  constexpr int times = 5;
  std::vector<std::future<int>> failures;
  for (int i = 0; i < writers; ++i) {
    auto increment = [](Database& shared) -> asio::awaitable<int> {
      int failed = 0;
      for (int turn = 0; turn < times; ++turn) {
        auto job = [](Connection& connection) {
          return connection.execute("UPDATE thing SET number = number + 1 WHERE id = 1");
        };
        auto done = co_await shared.write(job);
        if (!done) ++failed;
      }
      co_return failed;
    };
    failures.push_back(asio::co_spawn(pool(), increment(database()), asio::use_future));
  }
  for (auto& failed : failures) EXPECT_EQ(failed.get(), 0);
  EXPECT_EQ(*number_of(1), writers * times);
}

// Some of them before they have written, and some after that.
TEST_P(DatabaseTest, OneJobOfManyMayFailAlone) {
  const auto fails = [](std::int64_t id) { return id % 4 == 0 || id % 5 == 0; };
  std::vector<std::future<Status>> outcomes;
  for (std::int64_t id = 1; id <= 40; ++id) {
    auto job = [=](Connection& connection) -> Status {
      if (id % 5 == 0) return fail(reason::invalid_argument, "every fifth");
      if (auto status = insert(connection, id, id); !status) return status;
      if (fails(id)) return fail(reason::invalid_argument, "every fourth");
      return {};
    };
    outcomes.push_back(asio::co_spawn(pool(), database().write(job), asio::use_future));
  }
  for (std::int64_t id = 1; id <= 40; ++id) {
    const bool good = outcomes[static_cast<std::size_t>(id - 1)].get().has_value();
    EXPECT_EQ(good, !fails(id)) << id;
    EXPECT_EQ(*number_of(id), fails(id) ? -1 : id);
  }
}

TEST_P(DatabaseTest, AReadSeesOneState) {
  ASSERT_TRUE(write([](Connection& connection) { return insert(connection, 1, 0); }));
  std::promise<void> began;
  std::promise<void> changed;
  auto look = [&](Connection& connection) -> Result<std::int64_t> {
    auto first = connection.execute("SELECT number FROM thing WHERE id = 1");
    began.set_value();
    changed.get_future().wait();
    auto second = connection.execute("SELECT number FROM thing WHERE id = 1");
    if (!first || !second) return fail(reason::internal, "no rows");
    return first->rows.at(0).integer(0) - second->rows.at(0).integer(0);
  };
  auto reading = asio::co_spawn(pool(), database().read(look), asio::use_future);
  began.get_future().wait();
  ASSERT_TRUE(write([](Connection& connection) {
    return connection.execute("UPDATE thing SET number = 7 WHERE id = 1");
  }));
  changed.set_value();
  EXPECT_EQ(*reading.get(), 0);
  EXPECT_EQ(*number_of(1), 7);
}

TEST_P(DatabaseTest, WhatIsAcknowledgedIsThereAfterReopening) {
  ASSERT_TRUE(write([](Connection& connection) { return insert(connection, 1, 5); }));
  reopen();
  EXPECT_EQ(*number_of(1), 5);
}

TEST_P(DatabaseTest, ClosingAnswersEveryJobOnce) {
  std::atomic<int> answered = 0;
  std::vector<std::future<void>> waiting;
  for (std::int64_t id = 0; id < 200; ++id) {
    auto one = [](Database& shared, std::int64_t key,
                  std::atomic<int>& count) -> asio::awaitable<void> {
      auto job = [key](Connection& connection) { return insert(connection, key, key); };
      (void)co_await shared.write(job);
      ++count;
    };
    waiting.push_back(asio::co_spawn(pool(), one(database(), id, answered), asio::use_future));
  }
  reopen();
  for (auto& done : waiting) done.get();
  EXPECT_EQ(answered, 200);
}

MCT_ON_BOTH_ENGINES(DatabaseTest);

}  // namespace
}  // namespace mct::storage
