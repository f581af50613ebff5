#include "backend/features/booking/offer_rows.h"

#include <fmt/format.h>

#include "backend/core/ids.h"
#include "backend/features/booking/refund_rules.h"

namespace mct::booking {
namespace {

using storage::Connection;
using storage::Row;

std::string select_offers(std::string_view rest) {
  return fmt::format(
      "SELECT id, place_id, kind, title, description, price_fen, refund_rules, most_per_booking, "
      "on_sale, sample, revision FROM booking_offer {}",
      rest);
}

Result<std::vector<Offer>> offers_of(const Result<storage::Rows>& rows) {
  if (!rows) return fail(rows.error());
  std::vector<Offer> offers;
  for (const auto& row : *rows) {
    Offer it;
    it.id = row.text(0);
    it.place_id = row.text(1);
    it.kind = static_cast<OfferKind>(row.integer(2));
    it.title = row.text(3);
    it.description = row.text(4);
    it.price_fen = row.integer(5);
    it.refund_rules = parse_refund_rules(row.text(6)).value_or(std::vector<RefundRule>{});
    it.most_per_booking = static_cast<int>(row.integer(7));
    it.on_sale = row.boolean(8);
    it.sample = row.boolean(9);
    it.revision = row.integer(10);
    offers.push_back(std::move(it));
  }
  return offers;
}

Slot slot_of(const Row& row) {
  const auto stock = static_cast<int>(row.integer(4));
  return {row.text(0),    row.text(1), row.integer(2),
          row.integer(3), stock,       stock - static_cast<int>(row.integer(5))};
}

}  // namespace

Result<std::vector<Offer>> read_offers(Connection& connection, const std::string& place_id) {
  static const auto sql = select_offers("WHERE place_id = $1 ORDER BY created_ms, id");
  return offers_of(connection.execute(sql, {place_id}));
}

Result<Offer> read_offer(Connection& connection, const std::string& id) {
  static const auto sql = select_offers("WHERE id = $1");
  auto found = offers_of(connection.execute(sql, {id}));
  if (!found) return fail(found.error());
  if (found->empty()) return fail(reason::offer_not_found, "没有这个预订项目");
  return std::move(found->front());
}

Status take_turn(Connection& connection, const std::string& offer_id) {
  auto rows =
      connection.execute("UPDATE booking_offer SET revision = revision WHERE id = $1", {offer_id});
  if (!rows) return fail(rows.error());
  if (rows->affected == 0) return fail(reason::offer_not_found, "没有这个预订项目");
  return {};
}

Status write_offer(Connection& connection, const Offer& it, std::int64_t now_ms) {
  const std::vector<storage::Value> values{it.id,
                                           it.place_id,
                                           static_cast<std::int64_t>(it.kind),
                                           it.title,
                                           it.description,
                                           it.price_fen,
                                           to_text(it.refund_rules),
                                           std::int64_t{it.most_per_booking},
                                           std::int64_t{it.on_sale},
                                           std::int64_t{it.sample},
                                           now_ms};
  return done(connection.execute(
      "INSERT INTO booking_offer (id, place_id, kind, title, description, price_fen, "
      "refund_rules, most_per_booking, on_sale, sample, created_ms, revision) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1) ON CONFLICT (id) DO UPDATE SET "
      "kind = excluded.kind, title = excluded.title, description = excluded.description, "
      "price_fen = excluded.price_fen, refund_rules = excluded.refund_rules, "
      "most_per_booking = excluded.most_per_booking, on_sale = excluded.on_sale, "
      "revision = booking_offer.revision + 1",
      values));
}

Result<std::vector<Slot>> read_slots(Connection& connection, const std::string& offer_id,
                                     std::int64_t now_ms) {
  auto rows = connection.execute(
      "SELECT id, offer_id, start_ms, end_ms, stock, taken FROM booking_slot "
      "WHERE offer_id = $1 AND start_ms > $2 ORDER BY start_ms, end_ms LIMIT $3",
      {offer_id, now_ms, std::int64_t{most_slots}});
  if (!rows) return fail(rows.error());
  std::vector<Slot> slots;
  for (const auto& row : *rows) slots.push_back(slot_of(row));
  return slots;
}

Result<Slot> read_slot(Connection& connection, const std::string& id) {
  auto rows = connection.execute(
      "SELECT id, offer_id, start_ms, end_ms, stock, taken FROM booking_slot WHERE id = $1", {id});
  if (!rows) return fail(rows.error());
  if (rows->empty()) return fail(reason::slot_not_found, "没有这个时段");
  return slot_of(rows->rows.front());
}

Status put_slot(Connection& connection, const Slot& slot) {
  auto rows = connection.execute(
      "INSERT INTO booking_slot (id, offer_id, start_ms, end_ms, stock, taken) "
      "VALUES ($1, $2, $3, $4, $5, 0) ON CONFLICT (offer_id, start_ms, end_ms) DO UPDATE SET "
      "stock = excluded.stock WHERE booking_slot.taken <= excluded.stock",
      {random_id(), slot.offer_id, slot.start_ms, slot.end_ms, std::int64_t{slot.stock}});
  if (!rows) return fail(rows.error());
  if (rows->affected == 0) return fail(reason::stock_taken, "已订出的比这个数量多");
  return {};
}

Status add_slot(Connection& connection, const Slot& slot) {
  return done(connection.execute(
      "INSERT INTO booking_slot (id, offer_id, start_ms, end_ms, stock, taken) "
      "VALUES ($1, $2, $3, $4, $5, 0) ON CONFLICT (offer_id, start_ms, end_ms) DO NOTHING",
      {random_id(), slot.offer_id, slot.start_ms, slot.end_ms, std::int64_t{slot.stock}}));
}

Result<bool> take_of_slot(Connection& connection, const std::string& slot_id, int count,
                          std::int64_t now_ms) {
  auto rows = connection.execute(
      "UPDATE booking_slot SET taken = taken + $2 "
      "WHERE id = $1 AND taken + $2 <= stock AND start_ms > $3",
      {slot_id, std::int64_t{count}, now_ms});
  if (!rows) return fail(rows.error());
  return rows->affected == 1;
}

Status give_back_to_slot(Connection& connection, const std::string& slot_id, int count) {
  return done(connection.execute("UPDATE booking_slot SET taken = taken - $2 WHERE id = $1",
                                 {slot_id, std::int64_t{count}}));
}

}  // namespace mct::booking
