#include "backend/features/delegation/delegation_rows.h"

#include <fmt/format.h>

namespace mct::delegation {
namespace {

using storage::Connection;
using storage::Value;

constexpr std::int64_t most_uses = 20;
// Days are those of Beijing, UTC+8 all year.
constexpr std::int64_t beijing_offset_ms = std::int64_t{8} * 3'600'000;

std::string text_or_empty(const storage::Row& row, std::size_t column) {
  return row.is_null(column) ? std::string() : row.text(column);
}

std::int64_t integer_or_zero(const storage::Row& row, std::size_t column) {
  return row.is_null(column) ? 0 : row.integer(column);
}

Value null_if_empty(const std::string& text) {
  return text.empty() ? Value{} : Value{text};
}

Value null_if_zero(std::int64_t number) {
  return number == 0 ? Value{} : Value{number};
}

Delegation delegation_of(const storage::Row& row) {
  Delegation it;
  it.id = row.text(0);
  it.request_id = row.text(1);
  it.principal_id = row.text(2);
  it.delegate_phone = row.text(3);
  it.delegate_id = text_or_empty(row, 4);
  it.relation = row.text(5);
  it.scopes = row.integer(6);
  it.ward = row.boolean(7);
  it.created_ms = row.integer(8);
  it.end_ms = row.integer(9);
  it.accepted_ms = integer_or_zero(row, 10);
  it.ended_ms = integer_or_zero(row, 11);
  return it;
}

}  // namespace

std::string select_delegations(std::string_view rest) {
  return fmt::format(
      "SELECT d.id, d.request_id, d.principal_id, d.delegate_phone, d.delegate_id, d.relation, "
      "d.scopes, d.ward, d.created_ms, d.end_ms, d.accepted_ms, d.ended_ms FROM delegation d {}",
      rest);
}

Result<std::vector<Delegation>> delegations_of(const Result<storage::Rows>& rows) {
  if (!rows) return fail(rows.error());
  std::vector<Delegation> all;
  for (const auto& row : *rows) all.push_back(delegation_of(row));
  return all;
}

Result<Delegation> read_delegation(Connection& connection, const std::string& id) {
  static const auto sql = select_delegations("WHERE d.id = $1");
  auto found = delegations_of(connection.execute(sql, {id}));
  if (!found) return fail(found.error());
  if (found->empty()) return delegation_not_found();
  return std::move(found->front());
}

Status insert_delegation(Connection& connection, const Delegation& it) {
  auto kept = connection.execute(
      "INSERT INTO delegation (id, request_id, principal_id, delegate_phone, delegate_id, "
      "relation, scopes, ward, created_ms, end_ms, accepted_ms, ended_ms) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, NULL)",
      {it.id, it.request_id, it.principal_id, it.delegate_phone, null_if_empty(it.delegate_id),
       it.relation, it.scopes, std::int64_t{it.ward}, it.created_ms, it.end_ms,
       null_if_zero(it.accepted_ms)});
  if (!kept) return fail(kept.error());
  return {};
}

Result<std::vector<Use>> read_uses(Connection& connection, const std::string& id) {
  auto rows = connection.execute(
      "SELECT scope, last_ms, count FROM delegation_use WHERE delegation_id = $1 "
      "ORDER BY last_ms DESC, scope LIMIT $2",
      {id, most_uses});
  if (!rows) return fail(rows.error());
  std::vector<Use> uses;
  for (const auto& row : *rows)
    uses.push_back({static_cast<Scope>(row.integer(0)), row.integer(1), row.integer(2)});
  return uses;
}

Status note_use(Connection& connection, const std::string& id, Scope scope, std::int64_t now_ms) {
  const auto day = (now_ms + beijing_offset_ms) / day_ms;
  auto kept = connection.execute(
      "INSERT INTO delegation_use (delegation_id, day, scope, count, last_ms) "
      "VALUES ($1, $2, $3, 1, $4) ON CONFLICT (delegation_id, day, scope) DO UPDATE SET "
      "count = delegation_use.count + 1, last_ms = excluded.last_ms",
      {id, day, std::int64_t{scope}, now_ms});
  if (!kept) return fail(kept.error());
  return {};
}

}  // namespace mct::delegation
