#include "backend/features/matter/matter_rows.h"

#include <fmt/format.h>

namespace mct::matter {
namespace {

using storage::Connection;
using storage::Row;
using storage::Value;

constexpr std::string_view columns =
    "m.id, m.revision, m.number, m.kind_id, m.title, m.state, m.account_id, m.applicant_name, "
    "m.unit_id, m.unit_name, m.from_unit_id, m.from_unit_name, m.handler_card_id, m.handler_name, "
    "m.filed_ms, m.changed_ms, m.shown_ms, m.urged_ms, m.due_ms, m.legal_ms, m.warn_ms, "
    "m.paused_ms, m.provisional, m.told, m.asked, m.result, m.stars, m.rating_note, m.speed_stars";

template <class Enum>
std::int64_t number_of(Enum value) {
  return static_cast<std::int64_t>(value);
}

Matter matter_of(const Row& row) {
  Matter it;
  it.id = row.text(0);
  it.revision = row.integer(1);
  it.number = row.text(2);
  it.kind_id = row.text(3);
  it.title = row.text(4);
  it.state = static_cast<State>(row.integer(5));
  it.account_id = row.text(6);
  it.applicant_name = row.text(7);
  it.unit_id = row.text(8);
  it.unit_name = row.text(9);
  it.from_unit_id = row.text(10);
  it.from_unit_name = row.text(11);
  it.handler_card_id = row.text(12);
  it.handler_name = row.text(13);
  it.filed_ms = row.integer(14);
  it.changed_ms = row.integer(15);
  it.shown_ms = row.integer(16);
  it.urged_ms = row.integer(17);
  it.terms = {row.integer(18), row.integer(19), row.integer(20), row.integer(21), row.boolean(22)};
  it.told = static_cast<Told>(row.integer(23));
  it.asked = row.boolean(24);
  it.result = row.text(25);
  it.stars = static_cast<int>(row.integer(26));
  it.rating_note = row.text(27);
  it.speed_stars = static_cast<int>(row.integer(28));
  return it;
}

const std::string& by_id() {
  static const auto sql = select_matters("WHERE m.id = $1");
  return sql;
}

Result<Matter> read_one(Connection& connection, const std::string& sql, const std::string& id) {
  auto found = read_matters(connection, sql, {id});
  if (!found) return fail(found.error());
  if (found->empty()) return matter_not_found();
  return std::move(found->front());
}

Entry entry_of(const Row& row) {
  return {row.integer(0), row.integer(1), row.integer(2), static_cast<Verb>(row.integer(3)),
          row.text(4),    row.text(5),    row.text(6),    row.text(7),
          row.boolean(8)};
}

}  // namespace

std::string select_matters(std::string_view rest) {
  return fmt::format("SELECT {} FROM matter m {}", columns, rest);
}

Result<std::vector<Matter>> read_matters(Connection& connection, const std::string& sql,
                                         const std::vector<Value>& parameters) {
  auto rows = connection.execute(sql, parameters);
  if (!rows) return fail(rows.error());
  std::vector<Matter> matters;
  for (const auto& row : *rows) matters.push_back(matter_of(row));
  return matters;
}

Result<Matter> read_matter(Connection& connection, const std::string& id) {
  return read_one(connection, by_id(), id);
}

Result<Matter> hold_matter(Connection& connection, const std::string& id) {
  static const auto holding = by_id() + " FOR UPDATE";
  // SQLite has one writer anyway.
  const bool one_writer = connection.engine() == storage::Engine::sqlite;
  return read_one(connection, one_writer ? by_id() : holding, id);
}

Status insert_matter(Connection& connection, const Matter& it) {
  const auto& terms = it.terms;
  return done(connection.execute(
      "INSERT INTO matter (id, revision, number, kind_id, title, state, account_id, "
      "applicant_name, unit_id, unit_name, from_unit_id, from_unit_name, handler_card_id, "
      "handler_name, filed_ms, changed_ms, shown_ms, urged_ms, due_ms, legal_ms, warn_ms, "
      "paused_ms, provisional, told, asked, result, stars, rating_note) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, "
      "$19, $20, $21, $22, $23, $24, $25, $26, $27, $28)",
      {it.id,
       it.revision,
       it.number,
       it.kind_id,
       it.title,
       number_of(it.state),
       it.account_id,
       it.applicant_name,
       it.unit_id,
       it.unit_name,
       it.from_unit_id,
       it.from_unit_name,
       it.handler_card_id,
       it.handler_name,
       it.filed_ms,
       it.changed_ms,
       it.shown_ms,
       it.urged_ms,
       terms.due_ms,
       terms.legal_ms,
       terms.warn_ms,
       terms.paused_ms,
       std::int64_t{terms.provisional},
       number_of(it.told),
       std::int64_t{it.asked},
       it.result,
       std::int64_t{it.stars},
       it.rating_note}));
}

Status update_matter(Connection& connection, const Matter& it) {
  const auto& terms = it.terms;
  return done(connection.execute(
      "UPDATE matter SET revision = $2, state = $3, unit_id = $4, unit_name = $5, "
      "from_unit_id = $6, from_unit_name = $7, handler_card_id = $8, handler_name = $9, "
      "changed_ms = $10, shown_ms = $11, urged_ms = $12, due_ms = $13, legal_ms = $14, "
      "warn_ms = $15, paused_ms = $16, provisional = $17, told = $18, asked = $19, result = $20, "
      "stars = $21, rating_note = $22, speed_stars = $23 WHERE id = $1",
      {it.id,
       it.revision,
       number_of(it.state),
       it.unit_id,
       it.unit_name,
       it.from_unit_id,
       it.from_unit_name,
       it.handler_card_id,
       it.handler_name,
       it.changed_ms,
       it.shown_ms,
       it.urged_ms,
       terms.due_ms,
       terms.legal_ms,
       terms.warn_ms,
       terms.paused_ms,
       std::int64_t{terms.provisional},
       number_of(it.told),
       std::int64_t{it.asked},
       it.result,
       std::int64_t{it.stars},
       it.rating_note,
       std::int64_t{it.speed_stars}}));
}

Result<std::int64_t> next_serial(Connection& connection, const std::string& kind_id,
                                 const std::string& day) {
  auto rows = connection.execute(
      "INSERT INTO matter_serial (kind_id, day, last) VALUES ($1, $2, 1) "
      "ON CONFLICT (kind_id, day) DO UPDATE SET last = matter_serial.last + 1 RETURNING last",
      {kind_id, day});
  if (!rows) return fail(rows.error());
  return rows->rows.at(0).integer(0);
}

Result<std::vector<Entry>> read_trail(Connection& connection, const std::string& id,
                                      std::int64_t after_revision) {
  auto rows = connection.execute(
      "SELECT sequence, revision, at_ms, verb, card_id, name, organization, note, internal "
      "FROM matter_entry WHERE matter_id = $1 AND revision > $2 ORDER BY sequence",
      {id, after_revision});
  if (!rows) return fail(rows.error());
  std::vector<Entry> trail;
  for (const auto& row : *rows) trail.push_back(entry_of(row));
  return trail;
}

Status append_entry(Connection& connection, const std::string& id, Entry it) {
  return done(connection.execute(
      "INSERT INTO matter_entry (matter_id, sequence, revision, at_ms, verb, card_id, name, "
      "organization, note, internal) VALUES ($1, (SELECT coalesce(max(sequence), 0) + 1 "
      "FROM matter_entry WHERE matter_id = $1), $2, $3, $4, $5, $6, $7, $8, $9)",
      {id, it.revision, it.at_ms, number_of(it.verb), it.card_id, it.name, it.organization, it.note,
       std::int64_t{it.internal}}));
}

Result<bool> has_acted(Connection& connection, const std::string& id, const std::string& card_id) {
  auto rows = connection.execute(
      "SELECT 1 FROM matter_entry WHERE matter_id = $1 AND card_id = $2 AND verb <> 1 LIMIT 1",
      {id, card_id});
  if (!rows) return fail(rows.error());
  return !rows->empty();
}

Result<std::vector<Missing>> read_missing(Connection& connection, const std::string& id) {
  auto rows = connection.execute(
      "SELECT field_id, what FROM matter_missing WHERE matter_id = $1 ORDER BY position", {id});
  if (!rows) return fail(rows.error());
  std::vector<Missing> missing;
  for (const auto& row : *rows) missing.push_back({row.text(0), row.text(1)});
  return missing;
}

Status replace_missing(Connection& connection, const std::string& id,
                       const std::vector<Missing>& missing) {
  auto gone = done(connection.execute("DELETE FROM matter_missing WHERE matter_id = $1", {id}));
  if (!gone) return gone;
  std::int64_t position = 0;
  for (const auto& it : missing) {
    auto kept = done(connection.execute(
        "INSERT INTO matter_missing (matter_id, position, field_id, what) VALUES ($1, $2, $3, $4)",
        {id, ++position, it.field_id, it.what}));
    if (!kept) return kept;
  }
  return {};
}

}  // namespace mct::matter
