#include <QDateTime>

#include "app/features/booking/booking_methods.h"
#include "app/tests/qml/fake_server.h"

// What one may book, as the fake server plays it: a free ticket, and one for 40 yuan, on two days
// of which the second is sold out.
namespace mct::app {
namespace {

namespace methods = booking_methods;
namespace pb = methods::pb;

constexpr qint64 start_s = 1'900'000'000;  // 2030-03-18 01:46 in Beijing, a Monday

pb::Offer offer(const std::string& id) {
  pb::Offer it;
  it.set_id(id);
  it.set_place_id("inn");
  it.set_place_name("样例园");
  it.set_kind(pb::OFFER_KIND_TICKET);
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
pb::Booking booking(const QString& what) {
  const auto parts = what.split(QChar(' '));
  const auto of = offer(parts.value(0).toStdString());
  pb::Booking it;
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
    it.set_state(pb::BOOKING_STATE_HELD);
    it.mutable_hold_end_time()->set_seconds(QDateTime::currentSecsSinceEpoch() + 600);
  } else if (state == QLatin1String("refunded")) {
    it.set_state(pb::BOOKING_STATE_REFUNDED);
    it.set_refunded_fen(it.amount_fen());
  } else if (state == QLatin1String("cancelled")) {
    it.set_state(pb::BOOKING_STATE_CANCELLED);
  } else {
    it.set_state(pb::BOOKING_STATE_PAID);
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
  channel_.answer(methods::get_offers, [](const pb::GetOffersRequest& request) {
    pb::GetOffersResponse all;
    if (request.place_id() == "inn")
      for (const auto* id : {"free", "adult"}) *all.add_offers() = offer(id);
    return Result<pb::GetOffersResponse>(all);
  });
  channel_.answer(methods::get_slots, [](const pb::GetSlotsRequest& request) {
    pb::GetSlotsResponse calendar;
    *calendar.mutable_offer() = offer(request.offer_id());
    for (int day = 0; day < 2; ++day) {
      auto& slot = *calendar.add_times();
      slot.set_id(request.offer_id() + "-" + std::to_string(day));
      slot.mutable_start_time()->set_seconds(start_s + day * 86'400);
      slot.mutable_end_time()->set_seconds(start_s + day * 86'400 + 8 * 3600);
      slot.set_stock(2);
      slot.set_left(day == 0 ? 2 : 0);
    }
    return Result<pb::GetSlotsResponse>(calendar);
  });
  channel_.answer(methods::list_kept, [](const pb::ListPlaceOffersRequest&) {
    pb::ListPlaceOffersResponse all;
    *all.add_offers() = offer("adult");
    return Result<pb::ListPlaceOffersResponse>(all);
  });
  channel_.answer(methods::put, [this](const pb::PutOfferRequest& request) {
    QStringList parts{QString::number(request.offer().price_fen())};
    for (const auto& it : request.offer().refund_rules())
      parts << QStringLiteral("%1:%2").arg(it.hours_before()).arg(it.percent());
    written_offer_ = parts.join(QChar(' '));
    return Result<pb::Offer>(request.offer());
  });
  channel_.answer(methods::put_slots, [this](const pb::PutSlotsRequest& request) {
    const auto& last = request.times(request.times_size() - 1);
    written_slots_ = QStringLiteral("%1 × %2, %3 h")
                         .arg(request.times_size())
                         .arg(last.stock())
                         .arg((last.end_time().seconds() - last.start_time().seconds()) / 3600);
    return Result<pb::PutSlotsResponse>(pb::PutSlotsResponse());
  });
  channel_.answer(methods::create, [this](const pb::CreateBookingRequest& request) {
    const bool free = request.slot_id() == "free-0";
    booked_ = QStringLiteral("%1 %2 %3")
                  .arg(free ? "free" : "adult")
                  .arg(request.count())
                  .arg(free ? "paid" : "held");
    return Result<pb::Booking>(booking(booked_));
  });
  channel_.answer(methods::pay, [this](const pb::PayBookingRequest&) -> Result<pb::Booking> {
    if (!wallet_)
      return fail(Code::aborted, QStringLiteral("PAYMENT_UNAVAILABLE"),
                  QStringLiteral("本服务器还没有开通在线支付"));
    booked_.replace(QLatin1String("held"), QLatin1String("paid"));
    return booking(booked_);
  });
  channel_.answer(methods::cancel,
                  [this](const pb::CancelBookingRequest& request) -> Result<pb::Booking> {
                    agreed_ = static_cast<int>(request.agreed_fen());
                    booked_.replace(QLatin1String("paid"), QLatin1String("refunded"));
                    booked_.replace(QLatin1String("held"), QLatin1String("cancelled"));
                    return booking(booked_);
                  });
  channel_.answer(methods::get, [this](const pb::GetBookingRequest&) {
    return Result<pb::Booking>(booking(booked_));
  });
  channel_.answer(methods::list_own, [this](const pb::ListOwnBookingsRequest&) {
    pb::ListOwnBookingsResponse own;
    if (!booked_.isEmpty()) *own.add_bookings() = booking(booked_);
    return Result<pb::ListOwnBookingsResponse>(own);
  });
}

}  // namespace mct::app
