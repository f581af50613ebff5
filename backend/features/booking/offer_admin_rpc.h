#pragma once

#include "mct/booking/v1/booking_service.grpc.pb.h"

#include "backend/features/booking/offer_store.h"
#include "backend/rpc/bridge.h"

namespace mct::booking {

namespace pb = mct::booking::v1;

// OfferAdminService of the contract. Each handler: validate, ask the store, map the error, reply.
class OfferAdminRpc final : public pb::OfferAdminService::CallbackService {
 public:
  OfferAdminRpc(rpc::Bridge& bridge, OfferStore& offers);

 private:
  template <class T>
  using Reply = asio::awaitable<Result<T>>;
  using Context = grpc::CallbackServerContext;

  Reply<pb::ListPlaceOffersResponse> list(rpc::Caller caller, pb::ListPlaceOffersRequest request);
  Reply<pb::Offer> put(rpc::Caller caller, pb::PutOfferRequest request);
  Reply<pb::PutSlotsResponse> put_slots(rpc::Caller caller, pb::PutSlotsRequest request);

  grpc::ServerUnaryReactor* ListPlaceOffers(Context* context,
                                            const pb::ListPlaceOffersRequest* request,
                                            pb::ListPlaceOffersResponse* response) override;
  grpc::ServerUnaryReactor* PutOffer(Context* context, const pb::PutOfferRequest* request,
                                     pb::Offer* response) override;
  grpc::ServerUnaryReactor* PutSlots(Context* context, const pb::PutSlotsRequest* request,
                                     pb::PutSlotsResponse* response) override;

  rpc::Bridge& bridge_;
  OfferStore& offers_;
  rpc::Method list_;
  rpc::Method put_;
  rpc::Method put_slots_;
};

}  // namespace mct::booking
