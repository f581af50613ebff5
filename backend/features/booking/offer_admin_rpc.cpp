#include "backend/features/booking/offer_admin_rpc.h"

#include <functional>

#include "backend/audit/actor_rpc.h"
#include "backend/features/booking/booking_proto.h"
#include "backend/features/booking/booking_requests.h"

namespace mct::booking {

OfferAdminRpc::OfferAdminRpc(rpc::Bridge& bridge, OfferStore& offers)
    : bridge_(bridge),
      offers_(offers),
      list_(bridge.method<pb::OfferAdminService>("ListPlaceOffers")),
      put_(bridge.method<pb::OfferAdminService>("PutOffer")),
      put_slots_(bridge.method<pb::OfferAdminService>("PutSlots")) {}

OfferAdminRpc::Reply<pb::ListPlaceOffersResponse> OfferAdminRpc::list(
    rpc::Caller caller, pb::ListPlaceOffersRequest request) {
  if (auto status = check_id(request.place_id(), "place_id"); !status)
    co_return fail(status.error());
  if (auto status = check_only_page(request.page_token()); !status) co_return fail(status.error());
  auto offers = co_await offers_.kept(audit::actor_of(caller), request.place_id());
  if (!offers) co_return fail(offers.error());
  pb::ListPlaceOffersResponse response;
  for (const auto& it : *offers) *response.add_offers() = to_proto(it);
  co_return response;
}

OfferAdminRpc::Reply<pb::Offer> OfferAdminRpc::put(rpc::Caller caller,
                                                   pb::PutOfferRequest request) {
  auto change = parse(request);
  if (!change) co_return fail(change.error());
  auto offer = co_await offers_.put(audit::actor_of(caller), std::move(*change));
  if (!offer) co_return fail(offer.error());
  co_return to_proto(*offer);
}

OfferAdminRpc::Reply<pb::PutSlotsResponse> OfferAdminRpc::put_slots(rpc::Caller caller,
                                                                    pb::PutSlotsRequest request) {
  auto change = parse(request);
  if (!change) co_return fail(change.error());
  auto slots = co_await offers_.put_slots(audit::actor_of(caller), std::move(*change));
  if (!slots) co_return fail(slots.error());
  pb::PutSlotsResponse response;
  for (const auto& it : *slots) *response.add_times() = to_proto(it);
  co_return response;
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* OfferAdminRpc::ListPlaceOffers(Context* context,
                                                         const pb::ListPlaceOffersRequest* request,
                                                         pb::ListPlaceOffersResponse* response) {
  return bridge_.unary(list_, context, request, response,
                       std::bind_front(&OfferAdminRpc::list, this));
}

grpc::ServerUnaryReactor* OfferAdminRpc::PutOffer(Context* context,
                                                  const pb::PutOfferRequest* request,
                                                  pb::Offer* response) {
  return bridge_.unary(put_, context, request, response,
                       std::bind_front(&OfferAdminRpc::put, this));
}

grpc::ServerUnaryReactor* OfferAdminRpc::PutSlots(Context* context,
                                                  const pb::PutSlotsRequest* request,
                                                  pb::PutSlotsResponse* response) {
  return bridge_.unary(put_slots_, context, request, response,
                       std::bind_front(&OfferAdminRpc::put_slots, this));
}

}  // namespace mct::booking
