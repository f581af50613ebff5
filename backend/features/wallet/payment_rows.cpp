#include "backend/features/wallet/payment_rows.h"

#include <fmt/format.h>

namespace mct::wallet {
namespace {

using storage::Connection;
using storage::Row;

constexpr std::string_view columns =
    "id, purpose, subject_id, payer_id, payee_id, payee_name, title, amount_fen, refunded_fen, "
    "state, ordered, created_ms, expires_ms, paid_ms";

Payment payment_of(const Row& row) {
  return {row.text(0),     row.text(1),
          row.text(2),     row.text(3),
          row.text(4),     row.text(5),
          row.text(6),     row.integer(7),
          row.integer(8),  static_cast<PaymentState>(row.integer(9)),
          row.boolean(10), row.integer(11),
          row.integer(12), row.integer(13)};
}

Result<Payment> only_payment(Result<storage::Rows> rows) {
  if (!rows) return fail(rows.error());
  if (rows->empty()) return fail(reason::payment_not_found, "没有这笔支付");
  return payment_of(rows->rows[0]);
}

// 5 s, 10 s, … 320 s.
constexpr auto next_try =
    "tries = tries + 1, "
    "due_ms = $2 + 5000 * (CASE WHEN tries > 6 THEN 64 ELSE (1 << CAST(tries AS INTEGER)) END)";

Status put_off(Connection& connection, const std::string& table, const std::string& id,
               std::int64_t now_ms) {
  auto moved = connection.execute(
      "UPDATE " + table + " SET " + next_try + " WHERE id = $1 AND due_ms > 0", {id, now_ms});
  if (!moved) return fail(moved.error());
  return {};
}

}  // namespace

Result<Payment> read_payment(Connection& connection, const std::string& id) {
  return only_payment(connection.execute(
      fmt::format("SELECT {} FROM wallet_payment WHERE id = $1", columns), {id}));
}

Result<Payment> lock_payment(Connection& connection, const std::string& id) {
  return only_payment(connection.execute(
      fmt::format("UPDATE wallet_payment SET state = state WHERE id = $1 RETURNING {}", columns),
      {id}));
}

Result<std::vector<Payment>> payments_of(Connection& connection, const std::string& payer_id,
                                         std::int64_t offset, int limit) {
  auto rows = connection.execute(fmt::format("SELECT {} FROM wallet_payment WHERE payer_id = $1 "
                                             "ORDER BY created_ms DESC, id LIMIT $2 OFFSET $3",
                                             columns),
                                 {payer_id, std::int64_t{limit}, offset});
  if (!rows) return fail(rows.error());
  std::vector<Payment> payments;
  for (const auto& row : *rows) payments.push_back(payment_of(row));
  return payments;
}

Result<Payment> insert_or_lock(Connection& connection, const Payment& it) {
  return only_payment(connection.execute(
      fmt::format("INSERT INTO wallet_payment (id, purpose, subject_id, payer_id, payee_id, "
                  "payee_name, title, "
                  "amount_fen, refunded_fen, state, ordered, tries, due_ms, created_ms, "
                  "expires_ms, paid_ms) "
                  "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, 1, 0, 0, $10, $9, $10, 0) "
                  "ON CONFLICT (purpose, subject_id) WHERE state IN (1, 2) "
                  "DO UPDATE SET purpose = excluded.purpose RETURNING {}",
                  columns),
      {it.id, it.purpose, it.subject_id, it.payer_id, it.payee_id, it.payee_name, it.title,
       it.amount_fen, it.created_ms, it.expires_ms}));
}

Status keep_payment(Connection& connection, const Payment& it, std::int64_t due_ms) {
  auto kept = connection.execute(
      "UPDATE wallet_payment SET state = $2, refunded_fen = $3, ordered = $4, paid_ms = $5, "
      "tries = 0, due_ms = $6 WHERE id = $1",
      {it.id, static_cast<std::int64_t>(it.state), it.refunded_fen, std::int64_t{it.ordered},
       it.paid_ms, due_ms});
  if (!kept) return fail(kept.error());
  return {};
}

Result<std::vector<std::string>> due_payments(Connection& connection, std::int64_t now_ms,
                                              int limit) {
  auto rows = connection.execute(
      "SELECT id FROM wallet_payment WHERE due_ms > 0 AND due_ms <= $1 ORDER BY due_ms LIMIT $2",
      {now_ms, std::int64_t{limit}});
  if (!rows) return fail(rows.error());
  std::vector<std::string> ids;
  for (const auto& row : *rows) ids.push_back(row.text(0));
  return ids;
}

Status put_off_payment(Connection& connection, const std::string& id, std::int64_t now_ms) {
  return put_off(connection, "wallet_payment", id, now_ms);
}

Result<bool> insert_refund(Connection& connection, const Refund& it, std::int64_t now_ms) {
  auto added = connection.execute(
      "INSERT INTO wallet_refund (id, payment_id, amount_fen, reason, created_ms, tries, due_ms) "
      "VALUES ($1, $2, $3, $4, $5, 0, $5) ON CONFLICT (id) DO NOTHING",
      {it.id, it.payment_id, it.amount_fen, it.reason, now_ms});
  if (!added) return fail(added.error());
  return added->affected == 1;
}

Result<std::vector<DueRefund>> due_refunds(Connection& connection, std::int64_t now_ms, int limit) {
  auto rows = connection.execute(
      "SELECT r.id, r.payment_id, p.payer_id, r.amount_fen, r.reason FROM wallet_refund r "
      "JOIN wallet_payment p ON p.id = r.payment_id "
      "WHERE r.due_ms > 0 AND r.due_ms <= $1 ORDER BY r.due_ms LIMIT $2",
      {now_ms, std::int64_t{limit}});
  if (!rows) return fail(rows.error());
  std::vector<DueRefund> refunds;
  for (const auto& row : *rows)
    refunds.push_back({row.text(0), row.text(1), row.text(2), row.integer(3), row.text(4)});
  return refunds;
}

Status put_off_refund(Connection& connection, const std::string& id, std::int64_t now_ms) {
  return put_off(connection, "wallet_refund", id, now_ms);
}

Result<bool> end_refund(Connection& connection, const std::string& id) {
  auto ended =
      connection.execute("UPDATE wallet_refund SET due_ms = 0 WHERE id = $1 AND due_ms > 0", {id});
  if (!ended) return fail(ended.error());
  return ended->affected == 1;
}

}  // namespace mct::wallet
