#include "backend/storage/testing/engine_test.h"

#include <cstdlib>
#include <fmt/format.h>
#include <libpq-fe.h>

#include "backend/core/ids.h"

namespace mct::storage {
namespace {

// Runs a statement on the server itself, outside the database under test.
bool administer(const std::string& conninfo, const std::string& sql) {
  PGconn* connection = PQconnectdb((conninfo + " dbname=postgres").c_str());
  PGresult* result = PQexec(connection, sql.c_str());
  const bool done = PQresultStatus(result) == PGRES_COMMAND_OK;
  if (!done) ADD_FAILURE() << sql << ": " << PQerrorMessage(connection);
  PQclear(result);
  PQfinish(connection);
  return done;
}

}  // namespace

void EngineTest::SetUp() {
  folder_ = std::filesystem::temp_directory_path() / ("mct-test-" + random_id());
  std::filesystem::create_directories(folder_);
  sqlite_.file = folder_ / "test.sqlite";
  sqlite_.readers = 2;
  if (GetParam() == Engine::sqlite) return;

  const char* server = std::getenv("MCT_TEST_POSTGRES");
  if (std::getenv("MCT_SKIP_POSTGRES") != nullptr)
    GTEST_SKIP() << "no PostgreSQL: MCT_SKIP_POSTGRES is set";
  if (server == nullptr)
    GTEST_SKIP() << "no PostgreSQL: run by ctest, which starts one, or set MCT_TEST_POSTGRES";
  database_name_ = "mct_" + random_id();
  ASSERT_TRUE(administer(server, "CREATE DATABASE " + database_name_));
  conninfo_ = fmt::format("{} dbname={}", server, database_name_);
}

void EngineTest::TearDown() {
  database_.reset();
  pool_.join();
  std::filesystem::remove_all(folder_);
  if (!database_name_.empty())
    administer(std::getenv("MCT_TEST_POSTGRES"),
               fmt::format("DROP DATABASE {} WITH (FORCE)", database_name_));
}

Status EngineTest::migrate(std::initializer_list<std::span<const Migration>> rooms) {
  std::vector<Migration> all;
  for (const auto& room : rooms) all.insert(all.end(), room.begin(), room.end());
  return run(storage::migrate(database(), all));
}

Database& EngineTest::database() {
  if (database_) return *database_;
  return reopen();
}

Database& EngineTest::reopen() {
  database_.reset();
  auto opened = GetParam() == Engine::sqlite
                    ? open_sqlite(sqlite_)
                    : open_postgres({.conninfo = conninfo_, .connections = 4});
  if (!opened) throw std::runtime_error(opened.error().message);
  database_ = std::move(*opened);
  return *database_;
}

}  // namespace mct::storage
