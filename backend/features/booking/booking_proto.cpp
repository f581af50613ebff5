#include "backend/features/booking/booking_proto.h"

#include <google/protobuf/util/time_util.h>

#include "backend/features/booking/refund_rules.h"

namespace mct::booking {
namespace {

using google::protobuf::util::TimeUtil;

static_assert(static_cast<int>(OfferKind::room) == pb::OFFER_KIND_ROOM);
static_assert(static_cast<int>(State::refunded) == pb::BOOKING_STATE_REFUNDED);

}  // namespace

pb::Offer to_proto(const Offer& offer) {
  pb::Offer message;
  message.set_id(offer.id);
  message.set_place_id(offer.place_id);
  message.set_place_name(offer.place_name);
  message.set_kind(static_cast<pb::OfferKind>(offer.kind));
  message.set_title(offer.title);
  message.set_description(offer.description);
  message.set_price_fen(offer.price_fen);
  for (const auto& it : offer.refund_rules) {
    auto& rule = *message.add_refund_rules();
    rule.set_hours_before(it.hours_before);
    rule.set_percent(it.percent);
  }
  message.set_most_per_booking(offer.most_per_booking);
  message.set_on_sale(offer.on_sale);
  message.set_sample(offer.sample);
  message.set_revision(offer.revision);
  return message;
}

pb::Slot to_proto(const Slot& slot) {
  pb::Slot message;
  message.set_id(slot.id);
  *message.mutable_start_time() = TimeUtil::MillisecondsToTimestamp(slot.start_ms);
  *message.mutable_end_time() = TimeUtil::MillisecondsToTimestamp(slot.end_ms);
  message.set_stock(slot.stock);
  message.set_left(slot.left);
  return message;
}

pb::Booking to_proto(const Booking& booking, std::int64_t now_ms) {
  pb::Booking message;
  message.set_id(booking.id);
  message.set_offer_id(booking.offer_id);
  message.set_title(booking.title);
  message.set_place_id(booking.place_id);
  message.set_place_name(booking.place_name);
  message.set_kind(static_cast<pb::OfferKind>(booking.kind));
  *message.mutable_start_time() = TimeUtil::MillisecondsToTimestamp(booking.start_ms);
  *message.mutable_end_time() = TimeUtil::MillisecondsToTimestamp(booking.end_ms);
  message.set_count(booking.count);
  message.set_amount_fen(booking.amount_fen);
  message.set_state(static_cast<pb::BookingState>(booking.state));
  if (booking.state == State::held)
    *message.mutable_hold_end_time() = TimeUtil::MillisecondsToTimestamp(booking.hold_end_ms);
  message.set_refunded_fen(booking.refunded_fen);
  if (booking.state == State::paid)
    if (const auto back = refundable_fen(booking, now_ms)) message.set_refundable_fen(*back);
  *message.mutable_create_time() = TimeUtil::MillisecondsToTimestamp(booking.created_ms);
  for (const auto& it : booking.tickets) {
    auto& ticket = *message.add_tickets();
    ticket.set_code(it.code);
    if (it.used_ms > 0) *ticket.mutable_use_time() = TimeUtil::MillisecondsToTimestamp(it.used_ms);
  }
  message.set_sample(booking.sample);
  if (booking.state == State::held) message.set_payment_id(booking.payment_id);
  return message;
}

Offer from_proto(const pb::Offer& message) {
  Offer offer;
  offer.id = message.id();
  offer.place_id = message.place_id();
  offer.kind = static_cast<OfferKind>(message.kind());
  offer.title = message.title();
  offer.description = message.description();
  offer.price_fen = message.price_fen();
  for (const auto& it : message.refund_rules())
    offer.refund_rules.push_back({it.hours_before(), it.percent()});
  offer.most_per_booking = message.most_per_booking();
  offer.on_sale = message.on_sale();
  offer.revision = message.revision();
  return offer;
}

}  // namespace mct::booking
