#include "backend/features/booking/booking_store.h"

#include <fmt/format.h>

#include "backend/core/ids.h"
#include "backend/features/booking/booking_events.h"
#include "backend/features/booking/booking_rows.h"
#include "backend/features/booking/offer_rows.h"
#include "backend/features/booking/refund_rules.h"
#include "backend/push/push_queue.h"
#include "backend/requests/request_log.h"

namespace mct::booking {
namespace {

using storage::Connection;
using Ports = BookingStore::Ports;

Status issue_tickets(Connection& connection, Tickets& tickets, const Booking& booking,
                     std::int64_t now_ms) {
  if (booking.kind != OfferKind::ticket) return {};
  const Tickets::Admission admission{booking.place_id, booking.place_name, booking.start_ms,
                                     booking.end_ms};
  for (int number = 1; number <= booking.count; ++number) {
    auto grant = tickets.issue(connection, admission, now_ms);
    if (!grant) return fail(grant.error());
    if (auto status = insert_ticket(connection, booking.id, number, *grant); !status) return status;
  }
  return {};
}

// Whoever has booked hears of it. What leaves by the push service says neither where nor when.
Status tell(Connection& connection, const Booking& booking, events::Kind kind, const char* text,
            std::int64_t now_ms) {
  const auto topic = events::topic_of("account", booking.account_id);
  auto told = events::append(connection, events::NewEvent{topic, kind, {}}, now_ms);
  if (!told) return fail(told.error());
  return push::notify(
      connection, {.topic = topic, .link = "mct://booking/" + booking.id, .text = text}, now_ms);
}

// As their owner sees them now: with what gates have told.
Status look_at_tickets(Connection& connection, Tickets& tickets, std::vector<Booking>& bookings) {
  std::vector<std::string> grant_ids;
  for (auto& booking : bookings) {
    if (booking.state != State::paid) booking.tickets.clear();
    for (const auto& it : booking.tickets) grant_ids.push_back(it.grant_id);
  }
  auto seen = tickets.seen(connection, grant_ids);
  if (!seen) return fail(seen.error());
  for (auto& booking : bookings)
    for (auto& it : booking.tickets) {
      it.code = (*seen)[it.grant_id].code;
      it.used_ms = (*seen)[it.grant_id].used_ms;
    }
  return {};
}

Result<Booking> seen_booking(Connection& connection, Tickets& tickets,
                             const std::string& account_id, const std::string& id) {
  auto booking = read_booking(connection, account_id, id);
  if (!booking) return booking;
  std::vector<Booking> one{std::move(*booking)};
  if (auto status = look_at_tickets(connection, tickets, one); !status) return fail(status.error());
  return std::move(one.front());
}

// What was ordered, were it there. Errors: as create, but for SOLD_OUT.
Result<Booking> booking_for(Connection& connection, Places& places, const std::string& account_id,
                            const BookingStore::Order& order, std::int64_t now_ms) {
  auto slot = read_slot(connection, order.slot_id);
  if (!slot) return fail(slot.error());
  auto offer = read_offer(connection, slot->offer_id);
  if (!offer) return fail(offer.error());
  if (!offer->on_sale || slot->start_ms <= now_ms)
    return fail(reason::not_on_sale, "现在不能预订这个时段");
  if (order.count > offer->most_per_booking) {
    auto what = fmt::format("每次最多订 {} 份", offer->most_per_booking);
    return fail(reason::invalid_argument, what, {{"count", what}});
  }
  auto place = places.place(connection, offer->place_id);
  if (!place) return fail(place.error());
  if (!*place) return fail(reason::not_on_sale, "现在不能预订这个时段");
  const auto amount = offer->price_fen * order.count;
  Booking it;
  it.id = random_id();
  it.account_id = account_id;
  it.slot_id = slot->id;
  it.offer_id = offer->id;
  it.title = offer->title;
  it.place_id = offer->place_id;
  it.place_name = (*place)->name;
  it.kind = offer->kind;
  it.start_ms = slot->start_ms;
  it.end_ms = slot->end_ms;
  it.count = order.count;
  it.amount_fen = amount;
  it.refund_rules = offer->refund_rules;
  it.state = amount == 0 ? State::paid : State::held;
  it.hold_end_ms = now_ms + hold_ms;
  it.created_ms = now_ms;
  it.sample = (*place)->sample;
  return it;
}

// Its id. The slot's row comes first of all that others wait for.
Result<std::string> book(Connection& connection, Ports& ports, const std::string& account_id,
                         const BookingStore::Order& order, std::int64_t now_ms) {
  auto held = count_held(connection, account_id);
  if (!held) return fail(held.error());
  auto booking = booking_for(connection, ports.places, account_id, order, now_ms);
  if (!booking) return fail(booking.error());
  if (booking->state == State::held && *held >= most_held)
    return fail(reason::hold_limit, "待支付的预订最多 5 个，请先支付或取消");
  auto taken = take_of_slot(connection, booking->slot_id, booking->count, now_ms);
  if (!taken) return fail(taken.error());
  if (!*taken) return fail(reason::sold_out, "这个时段余量不够了");
  if (auto status = insert_booking(connection, *booking); !status) return fail(status.error());
  if (booking->state == State::paid)
    if (auto status = issue_tickets(connection, ports.tickets, *booking, now_ms); !status)
      return fail(status.error());
  return booking->id;
}

// Charges what is held; the wallet tells when it is paid.
Status pay_booking(Connection& connection, Ports& ports, const std::string& account_id,
                   const std::string& id, std::int64_t now_ms) {
  auto booking = lock_booking(connection, account_id, id);
  if (!booking) return fail(booking.error());
  if (booking->state == State::paid) return {};
  if (booking->state != State::held || now_ms >= booking->hold_end_ms)
    return fail(reason::hold_over, "预订已失效，请重新预订");
  auto payee = ports.places.payee(connection, booking->place_id);
  if (!payee) return fail(payee.error());
  if (!*payee) return fail(reason::payment_unavailable, "这个地方还没有收款的单位");
  const Payments::Payment payment{booking->id,         account_id,
                                  booking->amount_fen, booking->place_name + " " + booking->title,
                                  (*payee)->id,        (*payee)->name};
  auto payment_id = ports.payments.charge(connection, payment, now_ms);
  if (!payment_id) return fail(payment_id.error());
  return set_payment(connection, id, *payment_id);
}

Status let_go_of_payment(Connection& connection, Payments& payments,
                         const std::string& payment_id) {
  return payment_id.empty() ? Status{} : payments.withdraw(connection, payment_id);
}

Status refund(Connection& connection, Ports& ports, const Booking& booking, std::int64_t agreed_fen,
              std::int64_t now_ms) {
  auto seen = seen_booking(connection, ports.tickets, booking.account_id, booking.id);
  if (!seen) return fail(seen.error());
  for (const auto& it : seen->tickets)
    if (it.used_ms > 0) return fail(reason::ticket_used, "已经用过，不能退订");
  const auto back = refundable_fen(booking, now_ms);
  if (!back) return fail(reason::refund_over, "已过退订时间");
  if (*back != agreed_fen) return fail(reason::refund_changed, "可退金额有变化，请看清后再退");
  if (auto status = set_state(connection, booking.id, State::refunded, *back); !status)
    return status;
  for (const auto& it : booking.tickets)
    if (auto status = ports.tickets.revoke(connection, it.grant_id, now_ms); !status) return status;
  if (auto status = give_back_to_slot(connection, booking.slot_id, booking.count); !status)
    return status;
  // Last, since the wallet tells of it.
  if (*back == 0) return {};
  return ports.payments.give_back(connection, booking.id, booking.payment_id, *back, now_ms);
}

Status cancel_booking(Connection& connection, Ports& ports, const std::string& account_id,
                      const std::string& id, std::int64_t agreed_fen, std::int64_t now_ms) {
  auto booking = lock_booking(connection, account_id, id);
  if (!booking) return fail(booking.error());
  if (booking->state == State::paid) return refund(connection, ports, *booking, agreed_fen, now_ms);
  if (booking->state != State::held) return {};
  if (auto status = let_go_of_payment(connection, ports.payments, booking->payment_id); !status)
    return status;
  if (auto status = set_state(connection, id, State::cancelled, 0); !status) return status;
  return give_back_to_slot(connection, booking->slot_id, booking->count);
}

}  // namespace

Result<bool> settle(Connection& connection, Tickets& tickets, const std::string& account_id,
                    const std::string& booking_id, const std::string& payment_id,
                    std::int64_t now_ms) {
  auto booking = lock_booking(connection, account_id, booking_id);
  if (!booking) return fail(booking.error());
  if (booking->payment_id != payment_id) return false;
  if (booking->state == State::paid) return true;
  // Until the clock has let go of it what it holds is there, also a little late.
  if (booking->state != State::held) return false;
  if (auto status = set_state(connection, booking_id, State::paid, 0); !status)
    return fail(status.error());
  if (auto status = issue_tickets(connection, tickets, *booking, now_ms); !status)
    return fail(status.error());
  if (auto status = tell(connection, *booking, booking_paid, "预订成功", now_ms); !status)
    return fail(status.error());
  return true;
}

asio::awaitable<Result<Booking>> BookingStore::create(std::string account_id, Order order) {
  const auto now = clock_.now_ms();
  auto job = [this, account_id = std::move(account_id), order = std::move(order),
              now](Connection& connection) -> Result<Booking> {
    const requests::RequestKey key{account_id + "/booking.create", order.request_id};
    auto id = requests::once(connection, key, now,
                             [&] { return book(connection, ports_, account_id, order, now); });
    if (!id) return fail(id.error());
    return seen_booking(connection, ports_.tickets, account_id, *id);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Booking>> BookingStore::pay(std::string account_id, std::string id) {
  const auto now = clock_.now_ms();
  auto job = [this, account_id = std::move(account_id), id = std::move(id),
              now](Connection& connection) -> Result<Booking> {
    if (auto status = pay_booking(connection, ports_, account_id, id, now); !status)
      return fail(status.error());
    return seen_booking(connection, ports_.tickets, account_id, id);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Booking>> BookingStore::cancel(std::string account_id, std::string id,
                                                      std::int64_t agreed_fen) {
  const auto now = clock_.now_ms();
  auto job = [this, account_id = std::move(account_id), id = std::move(id), agreed_fen,
              now](Connection& connection) -> Result<Booking> {
    if (auto status = cancel_booking(connection, ports_, account_id, id, agreed_fen, now); !status)
      return fail(status.error());
    return seen_booking(connection, ports_.tickets, account_id, id);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Booking>> BookingStore::one(std::string account_id, std::string id) {
  auto job = [this, account_id = std::move(account_id),
              id = std::move(id)](Connection& connection) {
    return seen_booking(connection, ports_.tickets, account_id, id);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<std::vector<Booking>>> BookingStore::own(std::string account_id,
                                                                std::int64_t offset, int limit) {
  auto job = [this, account_id = std::move(account_id), offset,
              limit](Connection& connection) -> Result<std::vector<Booking>> {
    auto bookings = read_bookings(connection, account_id, offset, limit);
    if (!bookings) return bookings;
    auto status = look_at_tickets(connection, ports_.tickets, *bookings);
    if (!status) return fail(status.error());
    return bookings;
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<int>> BookingStore::release() {
  auto job = [this, now = clock_.now_ms()](Connection& connection) -> Result<int> {
    auto released = release_expired(connection, now);
    if (!released) return fail(released.error());
    for (const auto& it : *released)
      if (auto status = let_go_of_payment(connection, ports_.payments, it.payment_id); !status)
        return fail(status.error());
    for (const auto& it : *released)
      if (auto status = tell(connection, it, booking_released, "一个预订没有按时支付，已取消", now);
          !status)
        return fail(status.error());
    return static_cast<int>(released->size());
  };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::booking
