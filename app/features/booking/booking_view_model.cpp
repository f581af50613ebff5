#include "app/features/booking/booking_view_model.h"

#include <algorithm>

#include <QDateTime>

#include "app/core/error_text.h"
#include "app/core/money.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/core/tone.h"
#include "app/features/booking/booking_client.h"
#include "app/features/booking/booking_text.h"

namespace mct::app {
namespace {

constexpr int second_ms = 1000;

}  // namespace

BookingViewModel::BookingViewModel(QObject* parent) : PageViewModel(parent) {
  seconds_.setInterval(second_ms);
  connect(&seconds_, &QTimer::timeout, this, [this] {
    emit tick();
    if (held_ms() > 0) return;
    seconds_.stop();
    load();
  });
}

void BookingViewModel::set_booking_id(const QString& id) {
  if (id == booking_id_) return;
  booking_id_ = id;
  emit bookingIdChanged();
  if (!started()) return;
  status_.reset();
  show({});
  load();
}

void BookingViewModel::attach(const Services& services) {
  client_ = &services.get<BookingClient>();
  navigation_ = &services.get<Navigation>();
}

void BookingViewModel::load() {
  if (booking_id_.isEmpty()) return;
  status_.begin();
  if (status_.state() == load_state::Loading)
    if (const auto stored = client_->stored_booking(booking_id_)) {
      show(*stored);
      status_.show_stored(false);
    }
  emit statusChanged();
  call_ = client_->booking(booking_id_, [this](const Result<Booking>& booking) {
    if (booking) {
      show(*booking);
      status_.show_fresh(false);
    } else {
      status_.fail(booking.error());
    }
    emit statusChanged();
  });
}

void BookingViewModel::show(const Booking& booking) {
  booking_ = booking;
  if (booking_.state == BookingState::held && held_ms() > 0)
    seconds_.start();
  else
    seconds_.stop();
  retranslate();
}

void BookingViewModel::retranslate() {
  emit bookingChanged();
  emit tick();
}

qint64 BookingViewModel::held_ms() const {
  if (booking_.state != BookingState::held) return 0;
  return std::max<qint64>(0, booking_.hold_end_ms - QDateTime::currentMSecsSinceEpoch());
}

QString BookingViewModel::day() const {
  return BookingText::day(booking_.start_ms);
}

QString BookingViewModel::hours() const {
  return BookingText::hours(booking_.start_ms, booking_.end_ms);
}

QString BookingViewModel::amount() const {
  return BookingText::price(booking_.amount_fen);
}

QString BookingViewModel::state_text() const {
  return BookingText::state(booking_);
}

int BookingViewModel::tone() const {
  if (payable()) return tone::Warning;
  return cancel_text().isEmpty() ? tone::Neutral : tone::Primary;
}

QString BookingViewModel::explanation() const {
  switch (booking_.state) {
    case BookingState::held: {
      const auto seconds = held_ms() / second_ms;
      return tr("请在 %1:%2 内支付，超时自动取消")
          .arg(seconds / 60)
          .arg(seconds % 60, 2, 10, QChar('0'));
    }
    case BookingState::paid:
      return booking_.kind == OfferKind::ticket ? tr("到门口出示下面的码，没有网络也能用")
                                                : tr("到店时出示这一页");
    case BookingState::expired:
      return tr("没有在 15 分钟内支付，可以重新预订");
    case BookingState::refunded:
      return booking_.amount_fen == 0 ? tr("已经取消")
                                      : tr("已退 %1").arg(money_text(booking_.refunded_fen));
    default:
      return tr("已经取消");
  }
}

bool BookingViewModel::payable() const {
  return held_ms() > 0;
}

QString BookingViewModel::cancel_text() const {
  if (booking_.state == BookingState::held) return tr("取消预订");
  if (booking_.state != BookingState::paid || !booking_.refundable_fen) return {};
  if (std::ranges::any_of(booking_.tickets, [](const Ticket& it) { return it.used_ms > 0; }))
    return {};
  if (booking_.amount_fen == 0) return tr("取消预订");
  return tr("退订，可退 %1").arg(money_text(*booking_.refundable_fen));
}

QVariantList BookingViewModel::tickets() const {
  QVariantList all;
  int number = 0;
  for (const auto& it : booking_.tickets) {
    const bool used = it.used_ms > 0;
    const auto caption = tr("第 %1 张，共 %2 张").arg(++number).arg(booking_.tickets.size());
    all.append(QVariantMap{{"code", it.code}, {"caption", caption}, {"used", used}});
  }
  return all;
}

void BookingViewModel::wait_for(PendingCall call) {
  call_ = std::move(call);
  busy_ = true;
  refusal_.clear();
  emit busyChanged();
}

void BookingViewModel::settle(const Result<Booking>& booking) {
  busy_ = false;
  if (!booking) refusal_ = mct::app::error_text(booking.error());
  emit busyChanged();
  if (booking)
    show(*booking);
  else
    load();
}

void BookingViewModel::pay() {
  if (busy_) return;
  wait_for(client_->pay(booking_id_, [this](const Result<Booking>& it) {
    settle(it);
    if (it && !it->payment_id.isEmpty())
      navigation_->push(QStringLiteral("wallet/payment"), {{"paymentId", it->payment_id}});
  }));
}

void BookingViewModel::cancel() {
  if (busy_) return;
  wait_for(client_->cancel(booking_id_, booking_.refundable_fen.value_or(0),
                           [this](const Result<Booking>& it) { settle(it); }));
}

}  // namespace mct::app
