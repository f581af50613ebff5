#include "backend/features/installation/report_rows.h"

#include <map>

#include "backend/features/installation/publication.h"

namespace mct::installation {
namespace {

using storage::Connection;

// The app reports daily: nobody is away from their device for 30 days in a row, a long holiday
// included, and then its next report counts it anew.
constexpr std::int64_t uninstalled_after_ms = std::int64_t{30} * 24 * 3'600'000;

using Counts = std::map<std::string, std::int64_t>;  // by unit; empty: of no unit

Result<Counts> count_by_unit(Connection& connection, std::string_view sql,
                             const std::vector<storage::Value>& parameters) {
  auto rows = connection.execute(sql, parameters);
  if (!rows) return fail(rows.error());
  Counts counts;
  for (const auto& row : *rows)
    counts[row.is_null(0) ? std::string{} : row.text(0)] = row.integer(1);
  return counts;
}

std::string joined(const std::vector<std::string>& ids) {
  std::string all;
  for (const auto& id : ids) all += (all.empty() ? "" : ",") + id;
  return all;
}

std::vector<std::string> split(const std::string& ids) {
  std::vector<std::string> all;
  for (std::size_t from = 0; from <= ids.size();) {
    const auto to = std::min(ids.find(',', from), ids.size());
    all.push_back(ids.substr(from, to - from));
    from = to + 1;
  }
  return all;
}

}  // namespace

Result<PublishedWeek> count_week(Connection& connection, PeopleCount& people, Week week,
                                 std::int64_t now_ms) {
  auto units = people.count(connection);
  if (!units) return fail(units.error());
  auto active = count_by_unit(
      connection,
      "SELECT unit_id, count(*) FROM installation_presence WHERE week = $1 GROUP BY unit_id",
      {week.number()});
  if (!active) return fail(active.error());
  const auto end_ms = week.end_ms();
  const auto since_ms = std::min(now_ms, end_ms) - uninstalled_after_ms;
  auto installed = count_by_unit(
      connection,
      "SELECT unit_id, count(*) FROM installation WHERE seen_ms >= $1 AND created_ms < $2 "
      "GROUP BY unit_id",
      {since_ms, end_ms});
  if (!installed) return fail(installed.error());
  std::vector<UnitFigures> figures;
  for (auto& unit : *units) {
    const Figures counted{unit.listed, unit.claimed, (*installed)[unit.unit_id],
                          (*active)[unit.unit_id]};
    figures.push_back(
        {std::move(unit.unit_id), std::move(unit.name), std::move(unit.path), counted});
  }
  return PublishedWeek{week, now_ms, (*active)[{}], publish(figures)};
}

Status keep_week(Connection& connection, const PublishedWeek& week) {
  auto kept = connection.execute(
      "INSERT INTO installation_week (week, taken_ms, other_active) VALUES ($1, $2, $3)",
      {week.week.number(), week.taken_ms, week.other_active});
  if (!kept) return fail(kept.error());
  std::int64_t position = 0;
  for (const auto& line : week.lines) {
    auto added = connection.execute(
        "INSERT INTO installation_line (week, position, unit_ids, name, path, listed, claimed, "
        "installed, active) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        {week.week.number(), position++, joined(line.unit_ids), line.name, line.path,
         line.figures.listed, line.figures.claimed, line.figures.installed, line.figures.active});
    if (!added) return fail(added.error());
  }
  return {};
}

Result<std::optional<PublishedWeek>> read_week(Connection& connection, Week week) {
  auto found = connection.execute(
      "SELECT taken_ms, other_active FROM installation_week WHERE week = $1", {week.number()});
  if (!found) return fail(found.error());
  if (found->empty()) return std::nullopt;
  PublishedWeek published{week, found->rows[0].integer(0), found->rows[0].integer(1), {}};
  auto lines = connection.execute(
      "SELECT unit_ids, name, path, listed, claimed, installed, active FROM installation_line "
      "WHERE week = $1 ORDER BY position",
      {week.number()});
  if (!lines) return fail(lines.error());
  for (const auto& row : *lines)
    published.lines.push_back({split(row.text(0)),
                               row.text(1),
                               row.text(2),
                               {row.integer(3), row.integer(4), row.integer(5), row.integer(6)}});
  return published;
}

Status forget_until(Connection& connection, Week week) {
  auto present =
      connection.execute("DELETE FROM installation_presence WHERE week <= $1", {week.number()});
  if (!present) return fail(present.error());
  auto gone = connection.execute("DELETE FROM installation WHERE seen_ms < $1",
                                 {week.end_ms() - uninstalled_after_ms});
  if (!gone) return fail(gone.error());
  // They are of the day alone, and a new day has begun.
  auto sources = connection.execute("DELETE FROM installation_source");
  if (!sources) return fail(sources.error());
  return {};
}

}  // namespace mct::installation
