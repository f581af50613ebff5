#include "backend/features/notice/schedule_store.h"

#include <fmt/format.h>

#include "backend/features/notice/audience_rows.h"
#include "backend/features/notice/notice_rows.h"
#include "backend/features/notice/notice_rules.h"
#include "backend/features/notice/task_rows.h"

namespace mct::notice {
namespace {

using storage::Connection;

constexpr std::int64_t minute_ms = 60'000, too_late_ms = 15 * minute_ms,
                       longest_before_ms = 24 * 60 * minute_ms, day = longest_before_ms;

struct Reminder {
  std::string notice_id;
  std::string card_id;
  std::int64_t minutes = 0;
  std::int64_t start_ms = 0;
};

Result<std::vector<std::string>> read_due(Connection& connection, std::int64_t now_ms) {
  auto rows = connection.execute(
      "SELECT id FROM notice WHERE scheduled = 1 AND sent_ms <= $1 AND cancelled_ms = 0 "
      "ORDER BY sent_ms LIMIT $2",
      {now_ms, std::int64_t{ScheduleStore::most}});
  if (!rows) return fail(rows.error());
  std::vector<std::string> ids;
  for (const auto& row : *rows) ids.push_back(row.text(0));
  return ids;
}

// False: another node was first.
Result<bool> send(Connection& connection, const EventPayloads& payloads, const std::string& id,
                  std::int64_t now_ms) {
  auto taken = connection.execute(
      "UPDATE notice SET scheduled = 0, sent_ms = $2 "
      "WHERE id = $1 AND scheduled = 1 AND cancelled_ms = 0",
      {id, now_ms});
  if (!taken) return fail(taken.error());
  if (taken->affected == 0) return false;
  auto seen = read_notice(connection, {}, id);
  if (!seen) return fail(seen.error());
  if (auto told = tell_audience(connection, id, notice_sent, payloads.notice(seen->notice), now_ms);
      !told)
    return fail(told.error());
  return true;
}

Result<std::vector<Reminder>> read_reminders(Connection& connection, std::int64_t now_ms) {
  auto rows = connection.execute(
      "SELECT r.notice_id, r.card_id, r.minutes, n.start_ms "
      "FROM notice n JOIN notice_reminder r ON r.notice_id = n.id "
      "WHERE n.start_ms > $1 AND n.start_ms <= $2 AND n.cancelled_ms = 0 AND n.scheduled = 0 "
      "AND r.told_for_ms <> n.start_ms AND n.start_ms - r.minutes * 60000 <= $3 LIMIT $4",
      {now_ms - too_late_ms, now_ms + longest_before_ms, now_ms,
       std::int64_t{ScheduleStore::most}});
  if (!rows) return fail(rows.error());
  std::vector<Reminder> due;
  for (const auto& row : *rows)
    due.push_back({row.text(0), row.text(1), row.integer(2), row.integer(3)});
  return due;
}

Result<bool> remind(Connection& connection, const EventPayloads& payloads, const Reminder& it,
                    std::int64_t now_ms) {
  auto taken = connection.execute(
      "UPDATE notice_reminder SET told_for_ms = $4 "
      "WHERE notice_id = $1 AND card_id = $2 AND minutes = $3 AND told_for_ms <> $4",
      {it.notice_id, it.card_id, it.minutes, it.start_ms});
  if (!taken) return fail(taken.error());
  if (taken->affected == 0) return false;
  auto told = events::append(
      connection,
      events::NewEvent{events::topic_of("card", it.card_id), notice_reminded,
                       payloads.reminded(it.notice_id, static_cast<int>(it.minutes))},
      now_ms);
  if (!told) return fail(told.error());
  return true;
}

struct DueTask {
  Task task;
  int told = 0;  // from now on
};

Result<std::vector<DueTask>> read_due_tasks(Connection& connection, std::int64_t now_ms) {
  static const auto sql = fmt::format(
      "SELECT {}, t.told FROM notice_task t JOIN notice n ON n.id = t.notice_id "
      "WHERE t.finished_ms = 0 AND n.cancelled_ms = 0 AND t.due_ms > $1 AND t.due_ms <= $2 "
      "AND (t.told = 0 OR (t.told = 1 AND t.due_ms <= $3)) ORDER BY t.due_ms LIMIT $4",
      task_columns);
  auto rows = connection.execute(sql, {now_ms - day, now_ms - told_before_ms,
                                       now_ms - told_on_day_ms, std::int64_t{ScheduleStore::most}});
  if (!rows) return fail(rows.error());
  std::vector<DueTask> due;
  for (const auto& row : *rows) {
    auto task = task_of(row);
    const int told = told_by(task.due_ms, now_ms);
    due.push_back({std::move(task), told});
  }
  return due;
}

// False: another node was first, or it has been done.
Result<bool> remind_task(Connection& connection, const EventPayloads& payloads, const DueTask& it,
                         std::int64_t now_ms) {
  auto taken = connection.execute(
      "UPDATE notice_task SET told = $2 WHERE id = $1 AND told < $2 AND finished_ms = 0",
      {it.task.id, std::int64_t{it.told}});
  if (!taken) return fail(taken.error());
  if (taken->affected == 0) return false;
  auto told =
      events::append(connection,
                     events::NewEvent{events::topic_of("card", it.task.card_id), notice_task_due,
                                      payloads.task_due(it.task, it.told == 2 ? 0 : 1)},
                     now_ms);
  if (!told) return fail(told.error());
  return true;
}

// Looks first, so that a quiet minute writes nothing; then a transaction for each thing that is
// due.
template <class Due, class Read, class Tell>
asio::awaitable<Result<int>> tell_due(storage::Database& database, Read read, Tell tell) {
  auto due = co_await database.read(read);
  if (!due) co_return fail(due.error());
  int count = 0;
  for (const Due& it : *due) {
    auto job = [=](Connection& connection) { return tell(connection, it); };
    Result<bool> told = co_await database.write(std::move(job));
    if (!told) co_return fail(told.error());
    count += *told ? 1 : 0;
  }
  co_return count;
}

}  // namespace

asio::awaitable<Result<int>> ScheduleStore::send_due() {
  const auto now_ms = clock_.now_ms();
  auto read = [=](Connection& connection) { return read_due(connection, now_ms); };
  auto tell = [=, this](Connection& connection, const std::string& id) {
    return send(connection, payloads_, id, now_ms);
  };
  co_return co_await tell_due<std::string>(database_, std::move(read), std::move(tell));
}

asio::awaitable<Result<int>> ScheduleStore::remind_tasks() {
  const auto now_ms = clock_.now_ms();
  auto read = [=](Connection& connection) { return read_due_tasks(connection, now_ms); };
  auto tell = [=, this](Connection& connection, const DueTask& it) {
    return remind_task(connection, payloads_, it, now_ms);
  };
  co_return co_await tell_due<DueTask>(database_, std::move(read), std::move(tell));
}

asio::awaitable<Result<int>> ScheduleStore::remind_due() {
  const auto now_ms = clock_.now_ms();
  auto read = [=](Connection& connection) { return read_reminders(connection, now_ms); };
  auto tell = [=, this](Connection& connection, const Reminder& it) {
    return remind(connection, payloads_, it, now_ms);
  };
  co_return co_await tell_due<Reminder>(database_, std::move(read), std::move(tell));
}

}  // namespace mct::notice
