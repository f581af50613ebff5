#include "backend/features/document/document_rows.h"

#include <fmt/format.h>

namespace mct::document {
namespace {

using storage::Connection;
using storage::Row;

constexpr std::string_view columns =
    "d.id, d.revision, d.kind, d.urgency, d.title, {}, d.number, d.state, d.round, "
    "d.drafter_card_id, d.drafter_name, d.drafter_organization, d.drafted_ms, d.changed_ms, "
    "d.urged_ms";

Document document_of(const Row& row) {
  Document it;
  it.id = row.text(0);
  it.revision = row.integer(1);
  it.content = {row.integer(2), row.integer(3), row.text(4), row.text(5)};
  it.number = row.text(6);
  it.state = static_cast<State>(row.integer(7));
  it.round = row.integer(8);
  it.drafter_card_id = row.text(9);
  it.drafter_name = row.text(10);
  it.drafter_organization = row.text(11);
  it.drafted_ms = row.integer(12);
  it.changed_ms = row.integer(13);
  it.urged_ms = row.integer(14);
  return it;
}

Part part_of(const Row& row) {
  return {.position = row.integer(0),
          .step = row.integer(1),
          .task = static_cast<Task>(row.integer(2)),
          .in_turn = row.boolean(3),
          .card_id = row.text(4),
          .name = row.text(5),
          .organization = row.text(6),
          .standing = static_cast<Standing>(row.integer(7)),
          .done_ms = row.integer(8),
          .substitute_name = row.text(9)};
}

Entry entry_of(const Row& row) {
  return {row.integer(0), row.integer(1), row.integer(2), static_cast<Verb>(row.integer(3)),
          row.text(4),    row.text(5),    row.text(6),    row.text(7),
          row.text(8),    row.text(9)};
}

template <class Enum>
std::int64_t number_of(Enum value) {
  return static_cast<std::int64_t>(value);
}

}  // namespace

std::string select_summaries(std::string_view rest) {
  return fmt::format("SELECT {} FROM document d {}", fmt::format(columns, "''"), rest);
}

Result<std::vector<Document>> read_summaries(Connection& connection, const std::string& sql,
                                             const std::vector<storage::Value>& parameters) {
  auto rows = connection.execute(sql, parameters);
  if (!rows) return fail(rows.error());
  std::vector<Document> documents;
  for (const auto& row : *rows) documents.push_back(document_of(row));
  return documents;
}

Result<Document> read_document(Connection& connection, const std::string& id) {
  static const auto sql =
      fmt::format("SELECT {} FROM document d WHERE d.id = $1", fmt::format(columns, "d.body"));
  auto rows = connection.execute(sql, {id});
  if (!rows) return fail(rows.error());
  if (rows->empty()) return document_not_found();
  auto document = document_of(rows->rows[0]);
  auto route = read_route(connection, document);
  if (!route) return fail(route.error());
  document.route = std::move(*route);
  return document;
}

Status lock_document(Connection& connection, const std::string& id) {
  auto locked = connection.execute("UPDATE document SET revision = revision WHERE id = $1", {id});
  if (!locked) return fail(locked.error());
  if (locked->affected == 0) return document_not_found();
  return {};
}

Result<std::vector<Part>> read_route(Connection& connection, const Document& document) {
  auto rows = connection.execute(
      "SELECT position, step, task, in_turn, card_id, name, organization, standing, done_ms, "
      "substitute_name FROM document_part WHERE document_id = $1 AND round = $2 ORDER BY position",
      {document.id, document.round});
  if (!rows) return fail(rows.error());
  std::vector<Part> route;
  for (const auto& row : *rows) route.push_back(part_of(row));
  return route;
}

Status insert_document(Connection& connection, const Document& it) {
  const auto& content = it.content;
  auto kept = connection.execute(
      "INSERT INTO document (id, revision, kind, urgency, title, body, number, state, round, "
      "drafter_card_id, drafter_name, drafter_organization, drafted_ms, changed_ms, urged_ms) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
      {it.id, it.revision, content.kind, content.urgency, content.title, content.body, it.number,
       number_of(it.state), it.round, it.drafter_card_id, it.drafter_name, it.drafter_organization,
       it.drafted_ms, it.changed_ms, it.urged_ms});
  if (!kept) return fail(kept.error());
  return insert_route(connection, it);
}

Status update_document(Connection& connection, const Document& it) {
  const auto& content = it.content;
  auto kept = connection.execute(
      "UPDATE document SET revision = $2, kind = $3, urgency = $4, title = $5, body = $6, "
      "number = $7, state = $8, round = $9, changed_ms = $10, urged_ms = $11 WHERE id = $1",
      {it.id, it.revision, content.kind, content.urgency, content.title, content.body, it.number,
       number_of(it.state), it.round, it.changed_ms, it.urged_ms});
  if (!kept && kept.error().reason == mct::reason::already_exists)
    return fail(reason::number_taken, fmt::format("发文字号 {} 已被使用", it.number),
                {{"number", "这个发文字号已被使用"}});
  if (!kept) return fail(kept.error());
  return {};
}

Status insert_route(Connection& connection, const Document& document) {
  for (const auto& it : document.route) {
    auto kept = connection.execute(
        "INSERT INTO document_part (document_id, round, position, step, task, in_turn, card_id, "
        "name, organization, standing) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        {document.id, document.round, it.position, it.step, number_of(it.task),
         std::int64_t{it.in_turn}, it.card_id, it.name, it.organization, number_of(it.standing)});
    if (!kept) return fail(kept.error());
  }
  return {};
}

Status delete_route(Connection& connection, const Document& document) {
  auto gone = connection.execute("DELETE FROM document_part WHERE document_id = $1 AND round = $2",
                                 {document.id, document.round});
  if (!gone) return fail(gone.error());
  return {};
}

Status update_part(Connection& connection, const Document& document, const Part& part) {
  auto kept = connection.execute(
      "UPDATE document_part SET standing = $4, done_ms = $5, substitute_name = $6 "
      "WHERE document_id = $1 AND round = $2 AND position = $3",
      {document.id, document.round, part.position, number_of(part.standing), part.done_ms,
       part.substitute_name});
  if (!kept) return fail(kept.error());
  return {};
}

Result<std::vector<Entry>> read_trail(Connection& connection, const std::string& id,
                                      std::int64_t after_revision) {
  auto rows = connection.execute(
      "SELECT sequence, revision, at_ms, verb, card_id, name, organization, for_card_id, for_name, "
      "note FROM document_entry WHERE document_id = $1 AND revision > $2 ORDER BY sequence",
      {id, after_revision});
  if (!rows) return fail(rows.error());
  std::vector<Entry> trail;
  for (const auto& row : *rows) trail.push_back(entry_of(row));
  return trail;
}

Result<Entry> append_entry(Connection& connection, const std::string& id, Entry entry) {
  auto last = connection.execute(
      "SELECT coalesce(max(sequence), 0) FROM document_entry WHERE document_id = $1", {id});
  if (!last) return fail(last.error());
  entry.sequence = last->rows.at(0).integer(0) + 1;
  auto kept = connection.execute(
      "INSERT INTO document_entry (document_id, sequence, revision, at_ms, verb, card_id, name, "
      "organization, for_card_id, for_name, note) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
      {id, entry.sequence, entry.revision, entry.at_ms, number_of(entry.verb), entry.card_id,
       entry.name, entry.organization, entry.for_card_id, entry.for_name, entry.note});
  if (!kept) return fail(kept.error());
  return entry;
}

Result<bool> has_seen(Connection& connection, const std::string& id, const std::string& card_id) {
  auto rows = connection.execute(
      "SELECT 1 FROM document_part WHERE document_id = $1 AND card_id = $2 AND standing <> 1 "
      "UNION ALL SELECT 1 FROM document_entry WHERE document_id = $1 AND card_id = $2 LIMIT 1",
      {id, card_id});
  if (!rows) return fail(rows.error());
  return !rows->empty();
}

}  // namespace mct::document
