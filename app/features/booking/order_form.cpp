#include "app/features/booking/order_form.h"

#include <algorithm>

#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/booking/booking_client.h"
#include "app/features/booking/booking_text.h"

namespace mct::app {

void OrderForm::attach(const Services& services) {
  client_ = &services.get<BookingClient>();
  navigation_ = &services.get<Navigation>();
  session_ = &services.get<Session>();
  request_id_ = new_request_id();
  retry();
}

void OrderForm::retry() {
  status_.begin();
  emit calendarChanged();
  calendar_call_ = client_->calendar(offer_id_, [this](const Result<OfferCalendar>& calendar) {
    if (calendar) {
      calendar_ = *calendar;
      status_.show_fresh(calendar_.times.isEmpty());
      if (chosen() == nullptr) slot_id_.clear();
    } else {
      status_.fail(calendar.error());
    }
    emit calendarChanged();
    emit choiceChanged();
  });
}

const Slot* OrderForm::chosen() const {
  const auto found = std::ranges::find(calendar_.times, slot_id_, &Slot::id);
  return found == calendar_.times.end() ? nullptr : &*found;
}

int OrderForm::most() const {
  const auto* slot = chosen();
  const int most = calendar_.offer.most_per_booking;
  return slot == nullptr ? most : std::min(most, slot->left);
}

QString OrderForm::refund_text() const {
  return BookingText::refund_rules(calendar_.offer);
}

QVariantList OrderForm::times() const {
  QVariantList all;
  for (const auto& it : calendar_.times)
    all.append(QVariantMap{{"id", it.id},
                           {"day", BookingText::day(it.start_ms)},
                           {"hours", BookingText::hours(it.start_ms, it.end_ms)},
                           {"leftText", it.left > 0 ? tr("余 %1").arg(it.left) : tr("已订完")},
                           {"soldOut", it.left == 0},
                           {"chosen", it.id == slot_id_}});
  return all;
}

QString OrderForm::total_text() const {
  return BookingText::price(calendar_.offer.price_fen * quantity_);
}

void OrderForm::choose(const QString& slot_id) {
  slot_id_ = slot_id;
  quantity_ = std::clamp(quantity_, 1, std::max(1, most()));
  complain({});
  emit choiceChanged();
}

void OrderForm::add(int more) {
  quantity_ = std::clamp(quantity_ + more, 1, std::max(1, most()));
  emit choiceChanged();
}

void OrderForm::send() {
  if (busy()) return;
  if (!session_->signed_in()) return navigation_->push("account/sign-in");
  if (chosen() == nullptr) return complain(tr("请选择日期"));
  wait_for(
      client_->create(slot_id_, quantity_, request_id_, [this](const Result<Booking>& booking) {
        // What is left may have changed; and what was refused is asked for anew.
        request_id_ = new_request_id();
        if (!settle(booking ? Result<void>() : tl::unexpected(booking.error()))) return retry();
        emit finished();
        navigation_->push("booking/booking", {{"bookingId", booking->id}});
      }));
}

}  // namespace mct::app
