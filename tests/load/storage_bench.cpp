#include <CLI/CLI.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <fmt/core.h>
#include <string>

#include "backend/storage/open.h"

// mct-bench-storage: durable inserts a second on SQLite, with many writes in one commit and with a
// commit for each; prints one line of JSON.
namespace {

using namespace mct;
using Clock = std::chrono::steady_clock;

constexpr int writers = 64;
const std::string payload(200, 'x');  // bytes; about what a row of the outbox holds

struct Run {
  storage::Database& database;
  Clock::time_point end;
  std::int64_t rows = 0;  // whose commit is durable
  std::string error;
};

Result<storage::Rows> make_table(storage::Connection& connection) {
  return connection.execute("CREATE TABLE bench (id INTEGER PRIMARY KEY, body TEXT NOT NULL)");
}

Result<storage::Rows> insert_row(storage::Connection& connection) {
  return connection.execute("INSERT INTO bench (body) VALUES ($1)", {payload});
}

storage::asio::awaitable<void> set_up(Run& run) {
  auto made = co_await run.database.write(make_table);
  if (!made) run.error = made.error().message;
}

storage::asio::awaitable<void> insert_rows(Run& run) {
  while (Clock::now() < run.end && run.error.empty()) {
    auto inserted = co_await run.database.write(insert_row);
    if (inserted)
      ++run.rows;
    else
      run.error = inserted.error().message;
  }
}

// Rows a second on a database of its own; nothing when it does not take them, with the reason in
// `error`.
double rows_per_second(storage::SqliteConfig config, std::chrono::milliseconds duration,
                       std::string& error) {
  auto opened = storage::open_sqlite(config);
  if (!opened) {
    error = opened.error().message;
    return 0;
  }
  storage::asio::io_context context(1);
  Run run{.database = **opened, .end = {}, .rows = 0, .error = {}};
  storage::asio::co_spawn(context, set_up(run), storage::asio::detached);
  context.run();
  context.restart();

  const auto start = Clock::now();
  run.end = start + duration;
  for (int writer = 0; writer < writers; ++writer)
    storage::asio::co_spawn(context, insert_rows(run), storage::asio::detached);
  context.run();
  error = run.error;
  return static_cast<double>(run.rows) /
         std::chrono::duration<double>(Clock::now() - start).count();
}

}  // namespace

int main(int argc, char** argv) {
  std::filesystem::path folder;
  int milliseconds = 2000;
  CLI::App app{"durable inserts a second on SQLite", "mct-bench-storage"};
  app.add_option("--folder", folder, "an empty folder on the disk to measure")
      ->required()
      ->check(CLI::ExistingDirectory);
  app.add_option("--ms", milliseconds, "for each of the two")->check(CLI::Range(100, 60'000));
  CLI11_PARSE(app, argc, argv);

  const std::chrono::milliseconds duration(milliseconds);
  storage::SqliteConfig grouped_config;
  grouped_config.file = folder / "grouped.sqlite";
  storage::SqliteConfig single_config;
  single_config.file = folder / "single.sqlite";
  single_config.max_batch = 1;

  std::string error;
  const double grouped = rows_per_second(grouped_config, duration, error);
  const double single = error.empty() ? rows_per_second(single_config, duration, error) : 0;
  if (!error.empty()) {
    fmt::print(stderr, "mct-bench-storage: {}\n", error);
    return 1;
  }
  fmt::print(R"({{"rows_per_second_grouped":{:.1f},"rows_per_second_single":{:.1f}}})"
             "\n",
             grouped, single);
  return 0;
}
