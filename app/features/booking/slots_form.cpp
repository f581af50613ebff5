#include "app/features/booking/slots_form.h"

#include <QDateTime>

#include "app/core/district_time.h"
#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/booking/booking_client.h"
#include "app/features/booking/booking_text.h"
#include "app/features/booking/offer_client.h"

namespace mct::app {
namespace {

constexpr int most_days = 60;

}  // namespace

void SlotsForm::attach(const Services& services) {
  bookings_ = &services.get<BookingClient>();
  client_ = &services.get<OfferClient>();
  navigation_ = &services.get<Navigation>();
  const auto tomorrow =
      QDateTime::currentDateTimeUtc().toOffsetFromUtc(district_offset_s).date().addDays(1);
  first_day_ = tomorrow.toString(Qt::ISODate);
  emit inputChanged();
  retry();
}

void SlotsForm::retry() {
  status_.begin();
  emit loaded();
  load_call_ = bookings_->calendar(offer_id_, [this](const Result<OfferCalendar>& calendar) {
    if (calendar) {
      calendar_ = *calendar;
      status_.show_fresh(false);
    } else {
      status_.fail(calendar.error());
    }
    emit loaded();
  });
}

QVariantList SlotsForm::times() const {
  QVariantList all;
  for (const auto& it : calendar_.times)
    all.append(QVariantMap{{"day", BookingText::day(it.start_ms)},
                           {"hours", BookingText::hours(it.start_ms, it.end_ms)},
                           {"text", tr("余 %1，共 %2").arg(it.left).arg(it.stock)}});
  return all;
}

void SlotsForm::send() {
  if (busy()) return;
  const auto first = QDate::fromString(first_day_.trimmed(), Qt::ISODate);
  const auto starts = QTime::fromString(starts_.trimmed(), QStringLiteral("H:mm"));
  const auto ends = QTime::fromString(ends_.trimmed(), QStringLiteral("H:mm"));
  const int days = days_.trimmed().toInt();
  bool is_stock = false;
  const int stock = stock_.trimmed().toInt(&is_stock);
  if (!first.isValid()) return complain(tr("请填写开始日期，如 2027-01-04"));
  if (days < 1 || days > most_days) return complain(tr("天数须为 1 至 60"));
  if (!starts.isValid() || !ends.isValid()) return complain(tr("请填写时间，如 08:00"));
  if (!is_stock || stock < 0) return complain(tr("请填写每天的数量"));
  QList<Slot> times;
  for (int day = 0; day < days; ++day) {
    const auto date = first.addDays(day);
    const auto end_date = ends > starts ? date : date.addDays(1);
    times.append({{}, district_ms(date, starts), district_ms(end_date, ends), stock, 0});
  }
  const auto request_id = new_request_id();
  wait_for(client_->put_slots(offer_id_, times, request_id, [this](const Result<void>& outcome) {
    if (!outcome) return complain(input_error_text(outcome.error()));
    settle(outcome);
    navigation_->say(tr("已上架"));
    retry();
  }));
}

}  // namespace mct::app
