#include "backend/features/installation/report_store.h"

#include "backend/features/installation/report_rows.h"

namespace mct::installation {
namespace {

using storage::Connection;

// The week that is counted now, as a reader sees it: nobody holds it.
Result<Week> running_week(Connection& connection, std::int64_t now_ms) {
  auto rows = connection.execute("SELECT week FROM installation_running WHERE id = 1");
  if (!rows) return fail(rows.error());
  return std::max(Week(rows->rows.at(0).integer(0)), Week::of(now_ms));
}

Status begin_week(Connection& connection, Week week) {
  auto begun =
      connection.execute("UPDATE installation_running SET week = $1 WHERE id = 1", {week.number()});
  if (!begun) return fail(begun.error());
  return {};
}

Result<std::vector<Week>> weeks_of(Result<storage::Rows> rows) {
  if (!rows) return fail(rows.error());
  std::vector<Week> weeks;
  for (const auto& row : *rows) weeks.emplace_back(row.integer(0));
  return weeks;
}

Result<std::optional<Week>> end_running_week(Connection& connection, PeopleCount& people,
                                             std::int64_t now_ms) {
  auto running = hold_running_week(connection, Hold::alone);
  if (!running) return fail(running.error());
  const auto now = Week::of(now_ms);
  if (running->number() < 0) {
    if (auto status = begin_week(connection, now); !status) return fail(status.error());
    return std::nullopt;
  }
  if (now <= *running) return std::nullopt;
  auto counted = count_week(connection, people, *running, now_ms);
  if (!counted) return fail(counted.error());
  if (auto status = keep_week(connection, *counted); !status) return fail(status.error());
  if (auto status = forget_until(connection, *running); !status) return fail(status.error());
  if (auto status = begin_week(connection, running->next()); !status) return fail(status.error());
  return *running;
}

}  // namespace

asio::awaitable<Result<ReportStore::Weeks>> ReportStore::read(std::optional<Week> week,
                                                              std::int64_t now_ms) {
  auto job = [this, week, now_ms](Connection& connection) -> Result<Weeks> {
    auto running = running_week(connection, now_ms);
    if (!running) return fail(running.error());
    const auto wanted = week.value_or(*running);
    auto before = read_week(connection, wanted.previous());
    if (!before) return fail(before.error());
    if (wanted == *running) {
      auto counted = count_week(connection, people_, wanted, now_ms);
      if (!counted) return fail(counted.error());
      return Weeks{std::move(*counted), std::move(*before), false};
    }
    auto kept = read_week(connection, wanted);
    if (!kept) return fail(kept.error());
    if (!*kept) return fail(reason::week_not_found, "没有这一周的周报");
    return Weeks{std::move(**kept), std::move(*before), true};
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<std::vector<Week>>> ReportStore::list(std::int64_t now_ms,
                                                             std::int64_t offset, int limit) {
  auto job = [=](Connection& connection) -> Result<std::vector<Week>> {
    std::vector<Week> weeks;
    auto running = running_week(connection, now_ms);
    if (!running) return fail(running.error());
    // The running week is the first of the list, and none of the kept ones.
    if (offset == 0) weeks.push_back(*running);
    auto kept = weeks_of(connection.execute(
        "SELECT week FROM installation_week ORDER BY week DESC LIMIT $1 OFFSET $2",
        {limit - static_cast<std::int64_t>(weeks.size()), std::max<std::int64_t>(offset - 1, 0)}));
    if (!kept) return fail(kept.error());
    weeks.insert(weeks.end(), kept->begin(), kept->end());
    return weeks;
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<std::vector<Week>>> ReportStore::kept_after(std::optional<Week> week) {
  const auto after = week ? week->number() : -1;
  auto job = [after](Connection& connection) {
    return weeks_of(connection.execute(
        "SELECT week FROM installation_week WHERE week > $1 ORDER BY week", {after}));
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<std::optional<Week>>> ReportStore::end_week(std::int64_t now_ms) {
  auto job = [this, now_ms](Connection& connection) {
    return end_running_week(connection, people_, now_ms);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Status> ReportStore::seed(std::vector<PublishedWeek> weeks) {
  auto job = [=](Connection& connection) -> Status {
    auto running = hold_running_week(connection, Hold::alone);
    if (!running) return fail(running.error());
    auto kept = connection.execute("SELECT 1 FROM installation_week LIMIT 1");
    if (!kept) return fail(kept.error());
    if (!kept->empty()) return {};
    for (const auto& week : weeks)
      if (auto status = keep_week(connection, week); !status) return status;
    return {};
  };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::installation
