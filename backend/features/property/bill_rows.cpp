#include "backend/features/property/bill_rows.h"

#include <fmt/format.h>

#include "backend/storage/list_parameter.h"

namespace mct::property {
namespace {

using storage::Connection;
using storage::Row;
using storage::Value;

constexpr std::string_view columns =
    "id, household, community_id, community_name, place, room, title, period, amount_fen, "
    "due_date, company_id, company_name, state, reason, payment_id, created_ms, paid_ms";

Bill bill_of(const Row& row) {
  return {row.text(0),
          row.text(1),
          row.text(2),
          row.text(3),
          row.text(4),
          row.text(5),
          row.text(6),
          row.text(7),
          row.integer(8),
          row.text(9),
          row.text(10),
          row.text(11),
          static_cast<BillState>(row.integer(12)),
          row.text(13),
          row.text(14),
          row.integer(15),
          row.integer(16)};
}

Result<std::vector<Bill>> bills(Result<storage::Rows> rows) {
  if (!rows) return fail(rows.error());
  std::vector<Bill> all;
  for (const auto& row : *rows) all.push_back(bill_of(row));
  return all;
}

Result<std::vector<Entrustment>> entrustments(Result<storage::Rows> rows) {
  if (!rows) return fail(rows.error());
  std::vector<Entrustment> all;
  for (const auto& row : *rows) all.push_back({row.text(0), row.text(1), row.text(2)});
  return all;
}

Result<std::optional<Entrustment>> first(Result<std::vector<Entrustment>> all) {
  if (!all) return fail(all.error());
  if (all->empty()) return std::nullopt;
  return std::move(all->front());
}

Result<Sum> sum(Result<storage::Rows> rows) {
  if (!rows) return fail(rows.error());
  const auto& row = rows->rows.at(0);
  return Sum{static_cast<int>(row.integer(0)), row.integer(1)};
}

constexpr auto sums = "COUNT(*), CAST(COALESCE(SUM(amount_fen), 0) AS BIGINT)";

}  // namespace

Status put_entrustment(Connection& connection, const Entrustment& it) {
  auto put = connection.execute(
      "INSERT INTO property_entrustment (community_id, community_name, company_id) "
      "VALUES ($1, $2, $3) ON CONFLICT (community_id) DO UPDATE SET "
      "community_name = excluded.community_name, company_id = excluded.company_id",
      {it.community_id, it.community_name, it.company_id});
  if (!put) return fail(put.error());
  return {};
}

Result<std::vector<Entrustment>> read_entrustments(Connection& connection) {
  return entrustments(
      connection.execute("SELECT community_id, community_name, company_id "
                         "FROM property_entrustment ORDER BY community_name, community_id"));
}

Result<std::optional<Entrustment>> lock_entrustment(Connection& connection,
                                                    const std::string& community_id) {
  return first(entrustments(connection.execute(
      "UPDATE property_entrustment SET company_id = company_id WHERE community_id = $1 "
      "RETURNING community_id, community_name, company_id",
      {community_id})));
}

Result<std::optional<Entrustment>> read_entrustment(Connection& connection,
                                                    const std::string& community_id) {
  return first(
      entrustments(connection.execute("SELECT community_id, community_name, company_id "
                                      "FROM property_entrustment WHERE community_id = $1",
                                      {community_id})));
}

Status insert_bill(Connection& connection, const Bill& it, std::int64_t position) {
  const std::vector<Value> values{it.id,
                                  it.household,
                                  it.community_id,
                                  it.community_name,
                                  it.place,
                                  it.room,
                                  it.title,
                                  it.period,
                                  it.amount_fen,
                                  it.due_date,
                                  it.company_id,
                                  it.company_name,
                                  static_cast<std::int64_t>(it.state),
                                  it.reason,
                                  it.payment_id,
                                  it.created_ms,
                                  it.paid_ms,
                                  position};
  auto added = connection.execute(
      fmt::format("INSERT INTO property_bill ({}, position) VALUES ($1, $2, $3, $4, $5, $6, $7, "
                  "$8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)",
                  columns),
      values);
  if (!added) return fail(added.error());
  return {};
}

Result<Bill> lock_bill(Connection& connection, const std::string& id) {
  auto found = bills(connection.execute(
      fmt::format("UPDATE property_bill SET state = state WHERE id = $1 RETURNING {}", columns),
      {id}));
  if (!found) return fail(found.error());
  if (found->empty()) return bill_not_found();
  return std::move(found->front());
}

Status keep_bill(Connection& connection, const Bill& it) {
  auto kept = connection.execute(
      "UPDATE property_bill SET state = $2, reason = $3, payment_id = $4, paid_ms = $5 "
      "WHERE id = $1",
      {it.id, static_cast<std::int64_t>(it.state), it.reason, it.payment_id, it.paid_ms});
  if (!kept) return fail(kept.error());
  return {};
}

Result<std::vector<Bill>> current_bills(Connection& connection, const std::string& community_id) {
  return bills(connection.execute(
      fmt::format("SELECT {} FROM property_bill WHERE community_id = $1 AND state IN (1, 2)",
                  columns),
      {community_id}));
}

Result<std::vector<Bill>> bills_in(Connection& connection, const std::string& community_id,
                                   std::optional<BillState> state, std::int64_t offset, int limit) {
  const auto wanted = state ? static_cast<std::int64_t>(*state) : std::int64_t{0};
  return bills(
      connection.execute(fmt::format("SELECT {} FROM property_bill WHERE community_id = $1 "
                                     "AND (state = $2 OR $2 = 0) "
                                     "ORDER BY created_ms DESC, position, id LIMIT $3 OFFSET $4",
                                     columns),
                         {community_id, wanted, std::int64_t{limit}, offset}));
}

Result<std::vector<Bill>> bills_of(Connection& connection,
                                   const std::vector<std::string>& households, std::int64_t offset,
                                   int limit) {
  return bills(connection.execute(
      fmt::format("SELECT {} FROM property_bill WHERE household IN ({}) "
                  "ORDER BY CASE WHEN state = 1 THEN 0 ELSE 1 END, created_ms DESC, position, id "
                  "LIMIT $2 OFFSET $3",
                  columns, storage::texts_in(connection.engine(), "$1")),
      {storage::list_of(households), std::int64_t{limit}, offset}));
}

Result<Sum> sum_in(Connection& connection, const std::string& community_id, BillState state) {
  return sum(connection.execute(
      fmt::format("SELECT {} FROM property_bill WHERE community_id = $1 AND state = $2", sums),
      {community_id, static_cast<std::int64_t>(state)}));
}

Result<Sum> open_of(Connection& connection, const std::vector<std::string>& households) {
  return sum(connection.execute(
      fmt::format("SELECT {} FROM property_bill WHERE state = 1 AND household IN ({})", sums,
                  storage::texts_in(connection.engine(), "$1")),
      {storage::list_of(households)}));
}

}  // namespace mct::property
