#include <QDateTime>

#include "app/features/booking/booking_methods.h"
#include "app/tests/qml/fake_server.h"

// What one may book, as the fake server plays it: a free ticket, and one for 40 yuan, on two days
// of which the second is sold out.
namespace mct::app {
namespace {

constexpr qint64 start_s = 1'900'000'000;  // 2030-03-18 01:46 in Beijing, a Monday

booking::v1::Offer offer(const std::string& id) {
  booking::v1::Offer it;
  it.set_id(id);
  it.set_place_id("inn");
  it.set_place_name("样例园");
  it.set_kind(booking::v1::OFFER_KIND_TICKET);
  it.set_title(id == "free" ? "免费票" : "成人票");
  it.set_price_fen(id == "free" ? 0 : 4000);
  it.set_most_per_booking(3);
  if (id != "free") {
    auto& rule = *it.add_refund_rules();
    rule.set_hours_before(24);
    rule.set_percent(100);
  }
  it.set_on_sale(true);
  return it;
}

// `what`: offer id, count and state, such as “free 2 paid”.
booking::v1::Booking booking(const QString& what) {
  const auto parts = what.split(QChar(' '));
  const auto of = offer(parts.value(0).toStdString());
  booking::v1::Booking it;
  it.set_id("b1");
  it.set_offer_id(of.id());
  it.set_title(of.title());
  it.set_place_id("inn");
  it.set_place_name(of.place_name());
  it.set_kind(of.kind());
  it.mutable_start_time()->set_seconds(start_s);
  it.mutable_end_time()->set_seconds(start_s + 8 * 3600);
  it.set_count(parts.value(1).toInt());
  it.set_amount_fen(of.price_fen() * it.count());
  const auto state = parts.value(2);
  if (state == QLatin1String("held")) {
    it.set_state(booking::v1::BOOKING_STATE_HELD);
    it.mutable_hold_end_time()->set_seconds(QDateTime::currentSecsSinceEpoch() + 600);
  } else if (state == QLatin1String("refunded")) {
    it.set_state(booking::v1::BOOKING_STATE_REFUNDED);
    it.set_refunded_fen(it.amount_fen());
  } else if (state == QLatin1String("cancelled")) {
    it.set_state(booking::v1::BOOKING_STATE_CANCELLED);
  } else {
    it.set_state(booking::v1::BOOKING_STATE_PAID);
    it.set_refundable_fen(it.amount_fen());
    for (int i = 0; i < it.count(); ++i) {
      auto& ticket = *it.add_tickets();
      ticket.set_code("MCT1.ticket-" + std::to_string(i));
      if (state == QLatin1String("used")) ticket.mutable_use_time()->set_seconds(start_s);
    }
  }
  return it;
}

}  // namespace

void FakeServer::answer_bookings() {
  channel_.answer(booking_methods::get_offers, [](const booking::v1::GetOffersRequest& request) {
    booking::v1::GetOffersResponse all;
    if (request.place_id() == "inn")
      for (const auto* id : {"free", "adult"}) *all.add_offers() = offer(id);
    return Result<booking::v1::GetOffersResponse>(all);
  });
  channel_.answer(booking_methods::get_slots, [](const booking::v1::GetSlotsRequest& request) {
    booking::v1::GetSlotsResponse calendar;
    *calendar.mutable_offer() = offer(request.offer_id());
    for (int day = 0; day < 2; ++day) {
      auto& slot = *calendar.add_times();
      slot.set_id(request.offer_id() + "-" + std::to_string(day));
      slot.mutable_start_time()->set_seconds(start_s + day * 86'400);
      slot.mutable_end_time()->set_seconds(start_s + day * 86'400 + 8 * 3600);
      slot.set_stock(2);
      slot.set_left(day == 0 ? 2 : 0);
    }
    return Result<booking::v1::GetSlotsResponse>(calendar);
  });
  channel_.answer(booking_methods::list_kept, [](const booking::v1::ListPlaceOffersRequest&) {
    booking::v1::ListPlaceOffersResponse all;
    *all.add_offers() = offer("adult");
    return Result<booking::v1::ListPlaceOffersResponse>(all);
  });
  channel_.answer(booking_methods::put, [this](const booking::v1::PutOfferRequest& request) {
    QStringList parts{QString::number(request.offer().price_fen())};
    for (const auto& it : request.offer().refund_rules())
      parts << QStringLiteral("%1:%2").arg(it.hours_before()).arg(it.percent());
    written_offer_ = parts.join(QChar(' '));
    return Result<booking::v1::Offer>(request.offer());
  });
  channel_.answer(booking_methods::put_slots, [this](const booking::v1::PutSlotsRequest& request) {
    const auto& last = request.times(request.times_size() - 1);
    written_slots_ = QStringLiteral("%1 × %2, %3 h")
                         .arg(request.times_size())
                         .arg(last.stock())
                         .arg((last.end_time().seconds() - last.start_time().seconds()) / 3600);
    return Result<booking::v1::PutSlotsResponse>(booking::v1::PutSlotsResponse());
  });
  channel_.answer(booking_methods::create,
                  [this](const booking::v1::CreateBookingRequest& request) {
                    const bool free = request.slot_id() == "free-0";
                    booked_ = QStringLiteral("%1 %2 %3")
                                  .arg(free ? "free" : "adult")
                                  .arg(request.count())
                                  .arg(free ? "paid" : "held");
                    return Result<booking::v1::Booking>(booking(booked_));
                  });
  channel_.answer(booking_methods::pay,
                  [this](const booking::v1::PayBookingRequest&) -> Result<booking::v1::Booking> {
                    if (!wallet_)
                      return fail(Code::aborted, QStringLiteral("PAYMENT_UNAVAILABLE"),
                                  QStringLiteral("本服务器还没有开通在线支付"));
                    booked_.replace(QLatin1String("held"), QLatin1String("paid"));
                    return booking(booked_);
                  });
  channel_.answer(
      booking_methods::cancel,
      [this](const booking::v1::CancelBookingRequest& request) -> Result<booking::v1::Booking> {
        agreed_ = static_cast<int>(request.agreed_fen());
        booked_.replace(QLatin1String("paid"), QLatin1String("refunded"));
        booked_.replace(QLatin1String("held"), QLatin1String("cancelled"));
        return booking(booked_);
      });
  channel_.answer(booking_methods::get, [this](const booking::v1::GetBookingRequest&) {
    return Result<booking::v1::Booking>(booking(booked_));
  });
  channel_.answer(booking_methods::list_own, [this](const booking::v1::ListOwnBookingsRequest&) {
    booking::v1::ListOwnBookingsResponse own;
    if (!booked_.isEmpty()) *own.add_bookings() = booking(booked_);
    return Result<booking::v1::ListOwnBookingsResponse>(own);
  });
}

}  // namespace mct::app
