#include <sys/wait.h>
#include <unistd.h>

#include "backend/storage/testing/engine_test.h"

namespace mct::storage {
namespace {

constexpr Migration first{"thing", 1, "0001_thing",
                          "CREATE TABLE thing (id BIGINT PRIMARY KEY, body BYTES NOT NULL);"
                          "INSERT INTO thing (id, body) VALUES (1, ''); -- with a ; in a comment",
                          "CREATE TABLE thing (id BIGINT PRIMARY KEY, body BYTES NOT NULL);"
                          "INSERT INTO thing (id, body) VALUES (1, ''); -- with a ; in a comment"};
constexpr Migration second{"thing", 2, "0002_name", "ALTER TABLE thing ADD COLUMN name TEXT",
                           "ALTER TABLE thing ADD COLUMN name TEXT"};
constexpr Migration broken{"thing", 2, "0002_name",
                           "ALTER TABLE thing ADD COLUMN name TEXT; SELECT nonsense FROM nowhere",
                           "ALTER TABLE thing ADD COLUMN name TEXT; SELECT nonsense FROM nowhere"};
constexpr Migration edited{"thing", 1, "0001_thing", "CREATE TABLE thing (id BIGINT)",
                           "CREATE TABLE thing (id BIGINT)"};

class MigratorTest : public EngineTest {
 protected:
  Status migrate_to(std::vector<Migration> migrations) {
    return run(storage::migrate(database(), migrations));
  }

  std::vector<std::int64_t> applied() {
    std::vector<std::int64_t> versions;
    auto rows = run(database().read([](Connection& connection) {
      return connection.execute("SELECT version FROM schema_migration ORDER BY version");
    }));
    if (rows)
      for (const auto& row : *rows) versions.push_back(row.integer(0));
    return versions;
  }

  bool has_name() {
    auto rows = run(database().read(
        [](Connection& connection) { return connection.execute("SELECT name FROM thing"); }));
    return rows.has_value();
  }
};

TEST_P(MigratorTest, AppliesEachOnceAndInOrder) {
  ASSERT_TRUE(migrate_to({first}));
  ASSERT_TRUE(migrate_to({first, second}));
  ASSERT_TRUE(migrate_to({first, second}));
  EXPECT_EQ(applied(), (std::vector<std::int64_t>{1, 2}));
  EXPECT_TRUE(has_name());
}

TEST_P(MigratorTest, AFailedMigrationLeavesNothingOfItself) {
  ASSERT_TRUE(migrate_to({first}));
  EXPECT_FALSE(migrate_to({first, broken}));
  EXPECT_EQ(applied(), std::vector<std::int64_t>{1});
  EXPECT_FALSE(has_name());
  EXPECT_TRUE(migrate_to({first, second}));
}

TEST_P(MigratorTest, RefusesADatabaseThatIsNewer) {
  ASSERT_TRUE(migrate_to({first, second}));
  auto status = migrate_to({first});
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().reason, reason::database_newer);
}

TEST_P(MigratorTest, RefusesAnEditedMigration) {
  ASSERT_TRUE(migrate_to({first}));
  auto status = migrate_to({edited});
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().reason, reason::schema_changed);
}

TEST_P(MigratorTest, TwoNodesAtOnceApplyEachOnce) {
  if (GetParam() == Engine::sqlite) GTEST_SKIP() << "SQLite serves one node";
  auto other = open_postgres({.conninfo = postgres_conninfo(), .connections = 2});
  ASSERT_TRUE(other);
  const std::vector<Migration> all{first, second};
  auto one = asio::co_spawn(pool(), storage::migrate(database(), all), asio::use_future);
  auto two = asio::co_spawn(pool(), storage::migrate(**other, all), asio::use_future);
  EXPECT_TRUE(one.get());
  EXPECT_TRUE(two.get());
  EXPECT_EQ(applied(), (std::vector<std::int64_t>{1, 2}));
}

// A process that dies in the middle of a migration: its statements have run, its row is written,
// and it is gone before the commit.
TEST_P(MigratorTest, GoesOnWhereAKilledRunStopped) {
  ASSERT_TRUE(migrate_to({first}));
  const auto config = sqlite();
  const auto conninfo = postgres_conninfo();
  const bool is_sqlite = GetParam() == Engine::sqlite;
  const pid_t child = fork();
  if (child == 0) {
    auto opened =
        is_sqlite ? open_sqlite(config) : open_postgres({.conninfo = conninfo, .connections = 1});
    if (!opened) _exit(2);
    asio::thread_pool workers(1);
    auto die = [](Connection& connection) -> Status {
      if (auto status = connection.script(std::string(second.sqlite)); !status) _exit(3);
      _exit(42);
    };
    asio::co_spawn(workers, (*opened)->write(die), asio::use_future).wait();
    _exit(4);
  }
  int status = 0;
  ASSERT_EQ(waitpid(child, &status, 0), child);
  ASSERT_EQ(WEXITSTATUS(status), 42);

  EXPECT_FALSE(has_name());
  ASSERT_TRUE(migrate_to({first, second}));
  EXPECT_TRUE(has_name());
  EXPECT_EQ(applied(), (std::vector<std::int64_t>{1, 2}));
}

MCT_ON_BOTH_ENGINES(MigratorTest);

}  // namespace
}  // namespace mct::storage
