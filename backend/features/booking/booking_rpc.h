#pragma once

#include "mct/booking/v1/booking_service.grpc.pb.h"

#include "backend/features/booking/booking_store.h"
#include "backend/features/booking/offer_store.h"
#include "backend/rpc/bridge.h"

namespace mct::booking {

namespace pb = mct::booking::v1;

// BookingService of the contract. Each handler: validate, ask the store, map the error, reply.
class BookingRpc final : public pb::BookingService::CallbackService {
 public:
  BookingRpc(rpc::Bridge& bridge, OfferStore& offers, BookingStore& bookings, const Clock& clock);

 private:
  template <class T>
  using Reply = asio::awaitable<Result<T>>;
  using Context = grpc::CallbackServerContext;

  Reply<pb::GetOffersResponse> get_offers(rpc::Caller caller, pb::GetOffersRequest request);
  Reply<pb::GetSlotsResponse> get_slots(rpc::Caller caller, pb::GetSlotsRequest request);
  Reply<pb::Booking> create(rpc::Caller caller, pb::CreateBookingRequest request);
  Reply<pb::Booking> pay(rpc::Caller caller, pb::PayBookingRequest request);
  Reply<pb::Booking> cancel(rpc::Caller caller, pb::CancelBookingRequest request);
  Reply<pb::Booking> get(rpc::Caller caller, pb::GetBookingRequest request);
  Reply<pb::ListOwnBookingsResponse> list_own(rpc::Caller caller,
                                              pb::ListOwnBookingsRequest request);

  grpc::ServerUnaryReactor* GetOffers(Context* context, const pb::GetOffersRequest* request,
                                      pb::GetOffersResponse* response) override;
  grpc::ServerUnaryReactor* GetSlots(Context* context, const pb::GetSlotsRequest* request,
                                     pb::GetSlotsResponse* response) override;
  grpc::ServerUnaryReactor* CreateBooking(Context* context, const pb::CreateBookingRequest* request,
                                          pb::Booking* response) override;
  grpc::ServerUnaryReactor* PayBooking(Context* context, const pb::PayBookingRequest* request,
                                       pb::Booking* response) override;
  grpc::ServerUnaryReactor* CancelBooking(Context* context, const pb::CancelBookingRequest* request,
                                          pb::Booking* response) override;
  grpc::ServerUnaryReactor* GetBooking(Context* context, const pb::GetBookingRequest* request,
                                       pb::Booking* response) override;
  grpc::ServerUnaryReactor* ListOwnBookings(Context* context,
                                            const pb::ListOwnBookingsRequest* request,
                                            pb::ListOwnBookingsResponse* response) override;

  rpc::Bridge& bridge_;
  OfferStore& offers_;
  BookingStore& bookings_;
  const Clock& clock_;
  rpc::Method get_offers_;
  rpc::Method get_slots_;
  rpc::Method create_;
  rpc::Method pay_;
  rpc::Method cancel_;
  rpc::Method get_;
  rpc::Method list_own_;
};

}  // namespace mct::booking
