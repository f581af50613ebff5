#include "backend/features/booking/booking_rpc.h"

#include <functional>

#include "backend/features/booking/booking_proto.h"
#include "backend/features/booking/booking_requests.h"

namespace mct::booking {

BookingRpc::BookingRpc(rpc::Bridge& bridge, OfferStore& offers, BookingStore& bookings,
                       const Clock& clock)
    : bridge_(bridge),
      offers_(offers),
      bookings_(bookings),
      clock_(clock),
      get_offers_(bridge.method<pb::BookingService>("GetOffers")),
      get_slots_(bridge.method<pb::BookingService>("GetSlots")),
      create_(bridge.method<pb::BookingService>("CreateBooking")),
      pay_(bridge.method<pb::BookingService>("PayBooking")),
      cancel_(bridge.method<pb::BookingService>("CancelBooking")),
      get_(bridge.method<pb::BookingService>("GetBooking")),
      list_own_(bridge.method<pb::BookingService>("ListOwnBookings")) {}

BookingRpc::Reply<pb::GetOffersResponse> BookingRpc::get_offers(rpc::Caller,
                                                                pb::GetOffersRequest request) {
  if (auto status = check_id(request.place_id(), "place_id"); !status)
    co_return fail(status.error());
  auto offers = co_await offers_.on_sale(request.place_id());
  if (!offers) co_return fail(offers.error());
  pb::GetOffersResponse response;
  for (const auto& it : *offers) *response.add_offers() = to_proto(it);
  co_return response;
}

BookingRpc::Reply<pb::GetSlotsResponse> BookingRpc::get_slots(rpc::Caller,
                                                              pb::GetSlotsRequest request) {
  if (auto status = check_id(request.offer_id(), "offer_id"); !status)
    co_return fail(status.error());
  auto calendar = co_await offers_.calendar(request.offer_id());
  if (!calendar) co_return fail(calendar.error());
  pb::GetSlotsResponse response;
  *response.mutable_offer() = to_proto(calendar->offer);
  for (const auto& it : calendar->slots) *response.add_times() = to_proto(it);
  co_return response;
}

BookingRpc::Reply<pb::Booking> BookingRpc::create(rpc::Caller caller,
                                                  pb::CreateBookingRequest request) {
  auto order = parse(request);
  if (!order) co_return fail(order.error());
  auto booking =
      co_await bookings_.create(std::move(caller.identity.account_id), std::move(*order));
  if (!booking) co_return fail(booking.error());
  co_return to_proto(*booking, clock_.now_ms());
}

BookingRpc::Reply<pb::Booking> BookingRpc::pay(rpc::Caller caller, pb::PayBookingRequest request) {
  if (auto status = check_id(request.booking_id(), "booking_id"); !status)
    co_return fail(status.error());
  auto booking =
      co_await bookings_.pay(std::move(caller.identity.account_id), request.booking_id());
  if (!booking) co_return fail(booking.error());
  co_return to_proto(*booking, clock_.now_ms());
}

BookingRpc::Reply<pb::Booking> BookingRpc::cancel(rpc::Caller caller,
                                                  pb::CancelBookingRequest request) {
  if (auto status = check_id(request.booking_id(), "booking_id"); !status)
    co_return fail(status.error());
  auto booking = co_await bookings_.cancel(std::move(caller.identity.account_id),
                                           request.booking_id(), request.agreed_fen());
  if (!booking) co_return fail(booking.error());
  co_return to_proto(*booking, clock_.now_ms());
}

BookingRpc::Reply<pb::Booking> BookingRpc::get(rpc::Caller caller, pb::GetBookingRequest request) {
  if (auto status = check_id(request.booking_id(), "booking_id"); !status)
    co_return fail(status.error());
  auto booking =
      co_await bookings_.one(std::move(caller.identity.account_id), request.booking_id());
  if (!booking) co_return fail(booking.error());
  co_return to_proto(*booking, clock_.now_ms());
}

BookingRpc::Reply<pb::ListOwnBookingsResponse> BookingRpc::list_own(
    rpc::Caller caller, pb::ListOwnBookingsRequest request) {
  auto page = parse(request);
  if (!page) co_return fail(page.error());
  // One more than the page has, to know whether there is another.
  auto own =
      co_await bookings_.own(std::move(caller.identity.account_id), page->offset, page->limit + 1);
  if (!own) co_return fail(own.error());
  const bool more = own->size() > static_cast<std::size_t>(page->limit);
  if (more) own->pop_back();
  pb::ListOwnBookingsResponse response;
  for (const auto& it : *own) *response.add_bookings() = to_proto(it, clock_.now_ms());
  response.set_next_page_token(page->next(more));
  co_return response;
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* BookingRpc::GetOffers(Context* context,
                                                const pb::GetOffersRequest* request,
                                                pb::GetOffersResponse* response) {
  return bridge_.unary(get_offers_, context, request, response,
                       std::bind_front(&BookingRpc::get_offers, this));
}

grpc::ServerUnaryReactor* BookingRpc::GetSlots(Context* context, const pb::GetSlotsRequest* request,
                                               pb::GetSlotsResponse* response) {
  return bridge_.unary(get_slots_, context, request, response,
                       std::bind_front(&BookingRpc::get_slots, this));
}

grpc::ServerUnaryReactor* BookingRpc::CreateBooking(Context* context,
                                                    const pb::CreateBookingRequest* request,
                                                    pb::Booking* response) {
  return bridge_.unary(create_, context, request, response,
                       std::bind_front(&BookingRpc::create, this));
}

grpc::ServerUnaryReactor* BookingRpc::PayBooking(Context* context,
                                                 const pb::PayBookingRequest* request,
                                                 pb::Booking* response) {
  return bridge_.unary(pay_, context, request, response, std::bind_front(&BookingRpc::pay, this));
}

grpc::ServerUnaryReactor* BookingRpc::CancelBooking(Context* context,
                                                    const pb::CancelBookingRequest* request,
                                                    pb::Booking* response) {
  return bridge_.unary(cancel_, context, request, response,
                       std::bind_front(&BookingRpc::cancel, this));
}

grpc::ServerUnaryReactor* BookingRpc::GetBooking(Context* context,
                                                 const pb::GetBookingRequest* request,
                                                 pb::Booking* response) {
  return bridge_.unary(get_, context, request, response, std::bind_front(&BookingRpc::get, this));
}

grpc::ServerUnaryReactor* BookingRpc::ListOwnBookings(Context* context,
                                                      const pb::ListOwnBookingsRequest* request,
                                                      pb::ListOwnBookingsResponse* response) {
  return bridge_.unary(list_own_, context, request, response,
                       std::bind_front(&BookingRpc::list_own, this));
}

}  // namespace mct::booking
