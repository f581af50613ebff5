#pragma once

#include <optional>

#include <QList>
#include <QString>

namespace mct::app {

// The values are those of the contract.
enum class OfferKind { ticket = 1, room = 2 };
enum class BookingState { held = 1, paid = 2, expired = 3, cancelled = 4, refunded = 5 };

struct RefundRule {
  int hours_before = 0;
  int percent = 0;
};

struct Offer {
  QString id;
  QString place_id;
  QString place_name;
  OfferKind kind = OfferKind::ticket;
  QString title;
  QString description;
  qint64 price_fen = 0;
  QList<RefundRule> refund_rules;
  int most_per_booking = 1;
  bool on_sale = true;
  bool sample = false;
  qint64 revision = 0;
};

struct Slot {
  QString id;
  qint64 start_ms = 0;
  qint64 end_ms = 0;
  int stock = 0;
  int left = 0;
};

struct OfferCalendar {
  Offer offer;
  QList<Slot> times;
};

struct Ticket {
  QString code;
  qint64 used_ms = 0;  // 0: not, as far as gates have told
};

struct Booking {
  QString id;
  QString title;
  QString place_id;
  QString place_name;
  OfferKind kind = OfferKind::ticket;
  qint64 start_ms = 0;
  qint64 end_ms = 0;
  int count = 0;
  qint64 amount_fen = 0;
  BookingState state = BookingState::held;
  qint64 hold_end_ms = 0;
  qint64 refunded_fen = 0;
  std::optional<qint64> refundable_fen;
  QList<Ticket> tickets;
  bool sample = false;
  QString payment_id;  // that waits to be paid; empty: none
};

struct BookingPage {
  QList<Booking> bookings;
  QString next;  // empty: the last page
};

}  // namespace mct::app
