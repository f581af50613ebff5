#include "app/features/booking/booking_proto.h"

#include <google/protobuf/util/time_util.h>

#include "app/core/proto_text.h"

namespace mct::app {
namespace {

namespace pb = booking::v1;

qint64 ms_of(const google::protobuf::Timestamp& time) {
  return google::protobuf::util::TimeUtil::TimestampToMilliseconds(time);
}

}  // namespace

Offer from_proto(const pb::Offer& message) {
  Offer offer;
  offer.id = text(message.id());
  offer.place_id = text(message.place_id());
  offer.place_name = text(message.place_name());
  offer.kind = static_cast<OfferKind>(message.kind());
  offer.title = text(message.title());
  offer.description = text(message.description());
  offer.price_fen = message.price_fen();
  for (const auto& it : message.refund_rules())
    offer.refund_rules.append({it.hours_before(), it.percent()});
  offer.most_per_booking = message.most_per_booking();
  offer.on_sale = message.on_sale();
  offer.sample = message.sample();
  offer.revision = message.revision();
  return offer;
}

OfferCalendar from_proto(const pb::GetSlotsResponse& message) {
  OfferCalendar calendar{from_proto(message.offer()), {}};
  for (const auto& it : message.times())
    calendar.times.append(
        {text(it.id()), ms_of(it.start_time()), ms_of(it.end_time()), it.stock(), it.left()});
  return calendar;
}

Booking from_proto(const pb::Booking& message) {
  Booking booking;
  booking.id = text(message.id());
  booking.title = text(message.title());
  booking.place_id = text(message.place_id());
  booking.place_name = text(message.place_name());
  booking.kind = static_cast<OfferKind>(message.kind());
  booking.start_ms = ms_of(message.start_time());
  booking.end_ms = ms_of(message.end_time());
  booking.count = message.count();
  booking.amount_fen = message.amount_fen();
  booking.state = static_cast<BookingState>(message.state());
  booking.hold_end_ms = ms_of(message.hold_end_time());
  booking.refunded_fen = message.refunded_fen();
  if (message.has_refundable_fen()) booking.refundable_fen = message.refundable_fen();
  for (const auto& it : message.tickets())
    booking.tickets.append({text(it.code()), ms_of(it.use_time())});
  booking.sample = message.sample();
  booking.payment_id = QString::fromStdString(message.payment_id());
  return booking;
}

BookingPage from_proto(const pb::ListOwnBookingsResponse& message) {
  BookingPage page;
  for (const auto& it : message.bookings()) page.bookings.append(from_proto(it));
  page.next = text(message.next_page_token());
  return page;
}

pb::Offer to_proto(const Offer& offer) {
  pb::Offer message;
  message.set_id(offer.id.toStdString());
  message.set_place_id(offer.place_id.toStdString());
  message.set_kind(static_cast<pb::OfferKind>(offer.kind));
  message.set_title(offer.title.toStdString());
  message.set_description(offer.description.toStdString());
  message.set_price_fen(offer.price_fen);
  for (const auto& it : offer.refund_rules) {
    auto& rule = *message.add_refund_rules();
    rule.set_hours_before(it.hours_before);
    rule.set_percent(it.percent);
  }
  message.set_most_per_booking(offer.most_per_booking);
  message.set_on_sale(offer.on_sale);
  message.set_revision(offer.revision);
  return message;
}

}  // namespace mct::app
