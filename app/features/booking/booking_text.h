#pragma once

#include <QCoreApplication>

#include "app/features/booking/booking_types.h"

namespace mct::app {

// How bookings read. Times are those of Beijing, where the places are.
class BookingText {
  Q_DECLARE_TR_FUNCTIONS(BookingText)

 public:
  // ¥40, ¥12.50; nothing to pay: 免费.
  static QString price(qint64 fen);
  static QString state(const Booking& booking);
  static QString icon(OfferKind kind);
  // 1 月 4 日 周一.
  static QString day(qint64 ms);
  // 08:00-18:00; 14:00-次日 12:00.
  static QString hours(qint64 start_ms, qint64 end_ms);
  static QString refund_rules(const Offer& offer);
};

}  // namespace mct::app
