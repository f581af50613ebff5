#include "backend/features/booking/booking_rows.h"

#include <fmt/format.h>
#include <map>

#include "backend/features/booking/offer_rows.h"
#include "backend/features/booking/refund_rules.h"
#include "backend/storage/list_parameter.h"

namespace mct::booking {
namespace {

using storage::Connection;
using storage::Row;

constexpr std::string_view columns =
    "id, account_id, slot_id, offer_id, title, place_id, place_name, kind, start_ms, end_ms, "
    "count, amount_fen, refund_rules, state, hold_end_ms, refunded_fen, created_ms, sample, "
    "payment_id";

Booking booking_of(const Row& row) {
  Booking it;
  it.id = row.text(0);
  it.account_id = row.text(1);
  it.slot_id = row.text(2);
  it.offer_id = row.text(3);
  it.title = row.text(4);
  it.place_id = row.text(5);
  it.place_name = row.text(6);
  it.kind = static_cast<OfferKind>(row.integer(7));
  it.start_ms = row.integer(8);
  it.end_ms = row.integer(9);
  it.count = static_cast<int>(row.integer(10));
  it.amount_fen = row.integer(11);
  it.refund_rules = parse_refund_rules(row.text(12)).value_or(std::vector<RefundRule>{});
  it.state = static_cast<State>(row.integer(13));
  it.hold_end_ms = row.integer(14);
  it.refunded_fen = row.integer(15);
  it.created_ms = row.integer(16);
  it.sample = row.boolean(17);
  it.payment_id = row.text(18);
  return it;
}

Status read_tickets(Connection& connection, std::vector<Booking>& bookings) {
  std::map<std::string, Booking*> by_id;
  std::vector<std::string> ids;
  for (auto& it : bookings) {
    by_id[it.id] = &it;
    ids.push_back(it.id);
  }
  const auto sql = fmt::format(
      "SELECT booking_id, grant_id FROM booking_ticket WHERE booking_id IN ({}) "
      "ORDER BY booking_id, number",
      storage::texts_in(connection.engine(), "$1"));
  auto rows = connection.execute(sql, {storage::list_of(ids)});
  if (!rows) return fail(rows.error());
  for (const auto& row : *rows) by_id[row.text(0)]->tickets.push_back({row.text(1), {}, 0});
  return {};
}

}  // namespace

Result<int> count_held(Connection& connection, const std::string& account_id) {
  auto turn = connection.execute(
      "INSERT INTO booking_holder (account_id, turns) VALUES ($1, 1) "
      "ON CONFLICT (account_id) DO UPDATE SET turns = booking_holder.turns + 1",
      {account_id});
  if (!turn) return fail(turn.error());
  auto rows = connection.execute(
      "SELECT count(*) FROM booking_booking WHERE account_id = $1 AND state = $2",
      {account_id, static_cast<std::int64_t>(State::held)});
  if (!rows) return fail(rows.error());
  return static_cast<int>(rows->rows.at(0).integer(0));
}

Status insert_booking(Connection& connection, const Booking& it) {
  static const auto sql = fmt::format(
      "INSERT INTO booking_booking ({}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, "
      "$12, $13, $14, $15, $16, $17, $18, $19)",
      columns);
  const std::vector<storage::Value> values{it.id,
                                           it.account_id,
                                           it.slot_id,
                                           it.offer_id,
                                           it.title,
                                           it.place_id,
                                           it.place_name,
                                           static_cast<std::int64_t>(it.kind),
                                           it.start_ms,
                                           it.end_ms,
                                           std::int64_t{it.count},
                                           it.amount_fen,
                                           to_text(it.refund_rules),
                                           static_cast<std::int64_t>(it.state),
                                           it.hold_end_ms,
                                           it.refunded_fen,
                                           it.created_ms,
                                           std::int64_t{it.sample},
                                           it.payment_id};
  return done(connection.execute(sql, values));
}

Result<Booking> read_booking(Connection& connection, const std::string& account_id,
                             const std::string& id) {
  static const auto sql =
      fmt::format("SELECT {} FROM booking_booking WHERE id = $1 AND account_id = $2", columns);
  auto rows = connection.execute(sql, {id, account_id});
  if (!rows) return fail(rows.error());
  if (rows->empty()) return fail(reason::booking_not_found, "没有这个预订");
  std::vector<Booking> one{booking_of(rows->rows.front())};
  if (auto status = read_tickets(connection, one); !status) return fail(status.error());
  return std::move(one.front());
}

Result<Booking> lock_booking(Connection& connection, const std::string& account_id,
                             const std::string& id) {
  auto turn = connection.execute(
      "UPDATE booking_booking SET state = state WHERE id = $1 AND account_id = $2",
      {id, account_id});
  if (!turn) return fail(turn.error());
  return read_booking(connection, account_id, id);
}

Result<std::vector<Booking>> read_bookings(Connection& connection, const std::string& account_id,
                                           std::int64_t offset, int limit) {
  static const auto sql = fmt::format(
      "SELECT {} FROM booking_booking WHERE account_id = $1 ORDER BY created_ms DESC, id "
      "LIMIT $2 OFFSET $3",
      columns);
  auto rows = connection.execute(sql, {account_id, std::int64_t{limit}, offset});
  if (!rows) return fail(rows.error());
  std::vector<Booking> bookings;
  for (const auto& row : *rows) bookings.push_back(booking_of(row));
  if (auto status = read_tickets(connection, bookings); !status) return fail(status.error());
  return bookings;
}

Status set_payment(Connection& connection, const std::string& id, const std::string& payment_id) {
  return done(connection.execute("UPDATE booking_booking SET payment_id = $2 WHERE id = $1",
                                 {id, payment_id}));
}

Status set_state(Connection& connection, const std::string& id, State state,
                 std::int64_t refunded_fen) {
  return done(
      connection.execute("UPDATE booking_booking SET state = $2, refunded_fen = $3 WHERE id = $1",
                         {id, static_cast<std::int64_t>(state), refunded_fen}));
}

// Bookings first and slots then, as whoever cancels takes them: nobody waits for each other.
Result<std::vector<Booking>> release_expired(Connection& connection, std::int64_t now_ms) {
  static const auto sql = fmt::format(
      "SELECT {} FROM booking_booking WHERE state = $1 AND hold_end_ms <= $2 ORDER BY id LIMIT 500",
      columns);
  auto due = connection.execute(sql, {static_cast<std::int64_t>(State::held), now_ms});
  if (!due) return fail(due.error());
  std::vector<Booking> released;
  std::map<std::string, int> back;  // by slot
  for (const auto& row : *due) {
    auto it = booking_of(row);
    // Another node, or a payment, may have been quicker.
    auto won = connection.execute(
        "UPDATE booking_booking SET state = $2 WHERE id = $1 AND state = $3",
        {it.id, static_cast<std::int64_t>(State::expired), static_cast<std::int64_t>(State::held)});
    if (!won) return fail(won.error());
    if (won->affected == 0) continue;
    back[it.slot_id] += it.count;
    released.push_back(std::move(it));
  }
  for (const auto& [slot_id, count] : back)
    if (auto status = give_back_to_slot(connection, slot_id, count); !status)
      return fail(status.error());
  return released;
}

Status insert_ticket(Connection& connection, const std::string& booking_id, int number,
                     const std::string& grant_id) {
  return done(connection.execute(
      "INSERT INTO booking_ticket (booking_id, number, grant_id) VALUES ($1, $2, $3)",
      {booking_id, std::int64_t{number}, grant_id}));
}

}  // namespace mct::booking
