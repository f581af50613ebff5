#include "backend/features/document/absence_rows.h"

#include <algorithm>
#include <fmt/format.h>

namespace mct::document {
namespace {

using storage::Connection;

Result<std::vector<Absence>> select_absences(Connection& connection, std::string_view where,
                                             const std::vector<storage::Value>& parameters) {
  const auto sql = fmt::format(
      "SELECT a.id, a.card_id, a.name, a.substitute_card_id, a.substitute_name, a.unit_id, "
      "a.start_ms, a.end_ms, a.withdrawn, t.task "
      "FROM document_absence a JOIN document_absence_task t ON t.absence_id = a.id "
      "WHERE {} ORDER BY a.start_ms, a.id, t.task",
      where);
  auto rows = connection.execute(sql, parameters);
  if (!rows) return fail(rows.error());
  std::vector<Absence> absences;
  for (const auto& row : *rows) {
    if (absences.empty() || absences.back().id != row.text(0))
      absences.push_back({.id = row.text(0),
                          .card_id = row.text(1),
                          .name = row.text(2),
                          .substitute_card_id = row.text(3),
                          .substitute_name = row.text(4),
                          .unit_id = row.text(5),
                          .tasks = {},
                          .start_ms = row.integer(6),
                          .end_ms = row.integer(7),
                          .withdrawn = row.boolean(8)});
    absences.back().tasks.push_back(static_cast<Task>(row.integer(9)));
  }
  return absences;
}

}  // namespace

Result<std::vector<Absence>> absences_stood_in(Connection& connection, const std::string& card_id,
                                               const std::string& unit_id, std::int64_t now_ms) {
  return select_absences(connection,
                         "a.substitute_card_id = $1 AND a.unit_id = $2 AND a.start_ms <= $3 "
                         "AND a.end_ms > $3 AND a.withdrawn = 0",
                         {card_id, unit_id, now_ms});
}

Result<std::vector<Absence>> absences_of(Connection& connection, const std::string& card_id,
                                         std::int64_t now_ms) {
  return select_absences(connection, "a.card_id = $1 AND a.end_ms > $2 AND a.withdrawn = 0",
                         {card_id, now_ms});
}

Result<std::vector<Absence>> absences_to_come(Connection& connection, const std::string& card_id,
                                              std::int64_t now_ms) {
  return select_absences(connection,
                         "a.substitute_card_id = $1 AND a.end_ms > $2 AND a.withdrawn = 0",
                         {card_id, now_ms});
}

Result<Absence> read_absence(Connection& connection, const std::string& id) {
  auto found = select_absences(connection, "a.id = $1", {id});
  if (!found) return fail(found.error());
  if (found->empty()) return absence_not_found();
  return std::move(found->front());
}

Status insert_absence(Connection& connection, const Absence& it) {
  auto kept = connection.execute(
      "INSERT INTO document_absence (id, card_id, name, substitute_card_id, substitute_name, "
      "unit_id, start_ms, end_ms, withdrawn) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0)",
      {it.id, it.card_id, it.name, it.substitute_card_id, it.substitute_name, it.unit_id,
       it.start_ms, it.end_ms});
  if (!kept) return fail(kept.error());
  for (const auto task : it.tasks) {
    auto added =
        connection.execute("INSERT INTO document_absence_task (absence_id, task) VALUES ($1, $2)",
                           {it.id, static_cast<std::int64_t>(task)});
    if (!added) return fail(added.error());
  }
  return {};
}

bool covers(const Absence& absence, Task task) {
  return std::ranges::find(absence.tasks, task) != absence.tasks.end();
}

}  // namespace mct::document
