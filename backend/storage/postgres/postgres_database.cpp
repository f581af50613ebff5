#include "backend/storage/postgres/postgres_database.h"

#include <chrono>
#include <random>

#include "backend/storage/attempt.h"
#include "backend/storage/postgres/postgres_listener.h"

namespace mct::storage {
namespace {

// A write that loses a race is tried again after a while of its own, so that two do not meet again.
constexpr int most_attempts = 12;
constexpr std::chrono::milliseconds longest_pause{50};

void pause_before(int attempt) {
  static thread_local std::minstd_rand random(std::random_device{}());
  const auto most = std::min<long>(longest_pause.count() * 1000, 500L << attempt);
  std::this_thread::sleep_for(
      std::chrono::microseconds(std::uniform_int_distribution<long>(0, most)(random)));
}

}  // namespace

Result<std::unique_ptr<Database>> open_postgres(const PostgresConfig& config) {
  auto database = std::make_unique<PostgresDatabase>(config);
  if (auto status = database->connect(); !status) return fail(status.error());
  return database;
}

PostgresDatabase::PostgresDatabase(const PostgresConfig& config) : config_(config) {}

Status PostgresDatabase::connect() {
  for (int i = 0; i < config_.connections; ++i) {
    auto connection = PostgresConnection::open(config_.conninfo);
    if (!connection) return fail(connection.error());
    threads_.emplace_back(
        [this, made = std::move(*connection)]() mutable { loop(std::move(made)); });
  }
  return {};
}

PostgresDatabase::~PostgresDatabase() {
  for (auto& job : jobs_.close()) job.task.finish(closing());
  for (auto& thread : threads_) thread.join();
}

std::unique_ptr<Database::Listening> PostgresDatabase::listen(std::string channel, Heard heard) {
  return std::make_unique<PostgresListener>(config_.conninfo, std::move(channel), std::move(heard));
}

void PostgresDatabase::submit(Access access, Task task) {
  Job job{access, std::move(task)};
  if (!jobs_.put(job)) job.task.finish(closing());
}

void PostgresDatabase::loop(ConnectionPtr connection) {
  for (;;) {
    auto jobs = jobs_.take(1);
    if (jobs.empty()) return;
    jobs[0].task.finish(run(jobs[0], connection));
  }
}

Status PostgresDatabase::run(const Job& job, ConnectionPtr& connection) {
  Status status;
  for (int attempt = 0; attempt < most_attempts; ++attempt) {
    if (!connection || connection->lost()) {
      auto made = PostgresConnection::open(config_.conninfo);
      if (!made) return fail(made.error());
      connection = std::move(*made);
    }
    status = run_once(job, *connection);
    // Only a conflict is known to have had no effect. A connection that was lost may have been lost
    // after the commit, so the caller has to look.
    if (status || status.error().reason != reason::conflict) return status;
    pause_before(attempt);
  }
  return status;
}

Status PostgresDatabase::run_once(const Job& job, PostgresConnection& connection) {
  // Writers see each other's commits statement by statement and lock the rows that they update; a
  // job that needs more compares a revision, as the catalogue does.
  const char* begin = job.access == Access::read ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
                                                 : "BEGIN ISOLATION LEVEL READ COMMITTED";
  if (auto status = connection.script(begin); !status) return status;
  auto status = attempt_job(job.task.attempt, connection);
  if (status && connection.failed()) status = fail(reason::internal, "一条语句失败后仍要提交");
  if (status) {
    status = connection.script("COMMIT");
    if (!status) connection.keep_nothing();
    return status;
  }
  connection.keep_nothing();
  (void)connection.script("ROLLBACK");
  return status;
}

}  // namespace mct::storage
