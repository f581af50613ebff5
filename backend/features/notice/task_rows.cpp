#include "backend/features/notice/task_rows.h"

#include <fmt/format.h>

namespace mct::notice {

using storage::Connection;

Task task_of(const storage::Row& row) {
  return {row.text(0), row.text(1),    row.text(2),    row.text(3), row.text(4),
          row.text(5), row.integer(6), row.integer(7), row.text(8), row.integer(9) != 0};
}

Result<std::optional<Task>> read_task(Connection& connection, const std::string& id) {
  static const auto sql = fmt::format("SELECT {} FROM notice_task t WHERE t.id = $1", task_columns);
  auto rows = connection.execute(sql, {id});
  if (!rows) return fail(rows.error());
  if (rows->rows.empty()) return std::nullopt;
  return task_of(rows->rows.front());
}

Result<std::vector<Task>> read_tasks(Connection& connection, const std::string& notice_id,
                                     const std::string& card_id) {
  static const auto sql = fmt::format(
      "SELECT {} FROM notice_task t WHERE t.notice_id = $1 AND ($2 = '' OR t.card_id = $2) "
      "ORDER BY CASE WHEN t.finished_ms = 0 THEN 0 ELSE 1 END, t.due_ms, t.assigned_ms, t.id",
      task_columns);
  auto rows = connection.execute(sql, {notice_id, card_id});
  if (!rows) return fail(rows.error());
  std::vector<Task> tasks;
  for (const auto& row : *rows) tasks.push_back(task_of(row));
  return tasks;
}

Result<bool> mark_tasks_seen(Connection& connection, const std::string& card_id,
                             const std::vector<std::string>& ids) {
  bool some = false;
  for (const auto& id : ids) {
    auto seen = connection.execute(
        "UPDATE notice_task SET seen = 1 WHERE id = $1 AND card_id = $2 AND seen = 0",
        {id, card_id});
    if (!seen) return fail(seen.error());
    some = some || seen->affected == 1;
  }
  return some;
}

}  // namespace mct::notice
