#include "app/features/booking/booking_text.h"

#include <algorithm>

#include <QDateTime>
#include <QLocale>

#include "app/core/district_time.h"
#include "app/core/money.h"

namespace mct::app {
namespace {

bool all_used(const Booking& booking) {
  return !booking.tickets.isEmpty() &&
         std::ranges::all_of(booking.tickets, [](const Ticket& it) { return it.used_ms > 0; });
}

}  // namespace

QString BookingText::price(qint64 fen) {
  return fen == 0 ? tr("免费") : money_text(fen);
}

QString BookingText::state(const Booking& booking) {
  switch (booking.state) {
    case BookingState::held:
      return tr("待支付");
    case BookingState::paid:
      return all_used(booking) ? tr("已使用") : tr("已预订");
    case BookingState::expired:
      return tr("已超时");
    case BookingState::cancelled:
      return tr("已取消");
    case BookingState::refunded:
      return tr("已退订");
  }
  return {};
}

QString BookingText::icon(OfferKind kind) {
  return kind == OfferKind::room ? QStringLiteral("hotel") : QStringLiteral("confirmation_number");
}

QString BookingText::day(qint64 ms) {
  const QStringList names{tr("周一"), tr("周二"), tr("周三"), tr("周四"),
                          tr("周五"), tr("周六"), tr("周日")};
  const auto date = district_time(ms).date();
  return tr("%1 月 %2 日 %3").arg(date.month()).arg(date.day()).arg(names[date.dayOfWeek() - 1]);
}

QString BookingText::hours(qint64 start_ms, qint64 end_ms) {
  const auto start = district_time(start_ms), end = district_time(end_ms);
  const auto format = QStringLiteral("HH:mm");
  const auto days = start.date().daysTo(end.date());
  const auto latter = end.toString(format);
  if (days == 0) return start.toString(format) + QStringLiteral("-") + latter;
  if (days == 1) return tr("%1-次日 %2").arg(start.toString(format), latter);
  return QStringLiteral("%1-%2 %3").arg(start.toString(format), day(end_ms), latter);
}

QString BookingText::refund_rules(const Offer& offer) {
  if (offer.price_fen == 0) return tr("开始前可取消");
  if (offer.refund_rules.isEmpty()) return tr("售出不退");
  QStringList parts;
  for (const auto& it : offer.refund_rules)
    parts.append(tr("开始前 %1 小时退 %2%").arg(it.hours_before).arg(it.percent));
  return parts.join(tr("，"));
}

}  // namespace mct::app
