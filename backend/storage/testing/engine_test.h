#pragma once

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_future.hpp>
#include <filesystem>
#include <gtest/gtest.h>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "backend/storage/migration.h"
#include "backend/storage/open.h"

namespace mct::storage {

// A test that runs on each engine, with a database of its own. PostgreSQL is the one that ctest
// starts (testing/postgres); without it the test says that it is skipped.
class EngineTest : public testing::TestWithParam<Engine> {
 protected:
  void SetUp() override;
  void TearDown() override;

  // Opened at the first call.
  Database& database();
  // Closes and opens it again, as a new process would.
  Database& reopen();
  // SQLite only: the settings that the next opening uses.
  SqliteConfig& sqlite() { return sqlite_; }
  const std::string& postgres_conninfo() const { return conninfo_; }

  // Makes the tables of these rooms; those that others refer to come first.
  Status migrate(std::initializer_list<std::span<const Migration>> rooms);

  // Runs a coroutine to its end.
  template <class T>
  T run(asio::awaitable<T> work) {
    return asio::co_spawn(pool_, std::move(work), asio::use_future).get();
  }
  // As run, of a call that may fail: the test fails with the message.
  template <class T>
  Result<T> expect_ok(Result<T> result) {
    if (!result) ADD_FAILURE() << result.error().reason.name << ": " << result.error().message;
    return result;
  }

  // How it went: OK, or the stable name of the error.
  template <class T>
  static std::string_view reason_of(const Result<T>& result) {
    return result ? "OK" : result.error().reason.name;
  }
  // One statement, as whoever has got into the database would write it.
  Status execute(const std::string& sql) {
    auto job = [&](Connection& connection) { return connection.execute(sql); };
    auto rows = run(database().write(job));
    if (!rows) return fail(rows.error());
    return {};
  }

  asio::thread_pool& pool() { return pool_; }

 private:
  std::filesystem::path folder_;
  SqliteConfig sqlite_;
  std::string conninfo_;
  std::string database_name_;
  std::unique_ptr<Database> database_;
  asio::thread_pool pool_{2};
};

inline std::string engine_name(const testing::TestParamInfo<Engine>& info) {
  return info.param == Engine::sqlite ? "sqlite" : "postgres";
}

#define MCT_ON_BOTH_ENGINES(Test)                                                    \
  INSTANTIATE_TEST_SUITE_P(                                                          \
      Engines, Test,                                                                 \
      testing::Values(mct::storage::Engine::sqlite, mct::storage::Engine::postgres), \
      mct::storage::engine_name)

}  // namespace mct::storage
