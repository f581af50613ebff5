#include "backend/features/place/place_rpc.h"

#include <functional>

#include "backend/audit/actor_rpc.h"
#include "backend/features/place/place_proto.h"
#include "backend/features/place/place_requests.h"

namespace mct::place {

PlaceRpc::PlaceRpc(rpc::Bridge& bridge, PlaceStore& places, const Clock& clock)
    : bridge_(bridge),
      places_(places),
      clock_(clock),
      list_(bridge.method<pb::PlaceService>("ListPlaces")),
      get_(bridge.method<pb::PlaceService>("GetPlace")) {}

PlaceRpc::Reply<pb::ListPlacesResponse> PlaceRpc::list(rpc::Caller, pb::ListPlacesRequest request) {
  auto listing = parse(request);
  if (!listing) co_return fail(listing.error());
  auto all = co_await places_.all();
  if (!all) co_return fail(all.error());
  const auto found = find_places(std::move(*all), listing->wanted);
  const auto count = static_cast<std::int64_t>(found.size());
  pb::ListPlacesResponse response;
  for (auto i = listing->page.offset; i < listing->page.end(count); ++i)
    *response.add_places() = to_proto(found[static_cast<std::size_t>(i)], clock_.now_ms());
  response.set_next_page_token(listing->page.next_of(count));
  co_return response;
}

PlaceRpc::Reply<pb::Place> PlaceRpc::get(rpc::Caller, pb::GetPlaceRequest request) {
  if (auto status = check_id(request.place_id()); !status) co_return fail(status.error());
  auto place = co_await places_.one(request.place_id());
  if (!place) co_return fail(place.error());
  co_return to_proto(*place, clock_.now_ms());
}

PlaceAdminRpc::PlaceAdminRpc(rpc::Bridge& bridge, PlaceStore& places, const Clock& clock)
    : bridge_(bridge),
      places_(places),
      clock_(clock),
      list_(bridge.method<pb::PlaceAdminService>("ListKeptPlaces")),
      put_(bridge.method<pb::PlaceAdminService>("PutPlace")),
      import_(bridge.method<pb::PlaceAdminService>("ImportPlaces")) {}

PlaceAdminRpc::Reply<pb::ListKeptPlacesResponse> PlaceAdminRpc::list(
    rpc::Caller caller, pb::ListKeptPlacesRequest request) {
  auto page = parse(request);
  if (!page) co_return fail(page.error());
  auto kept = co_await places_.kept_by(audit::actor_of(caller));
  if (!kept) co_return fail(kept.error());
  const auto found = find_places(std::move(*kept), {});
  const auto count = static_cast<std::int64_t>(found.size());
  pb::ListKeptPlacesResponse response;
  for (auto i = page->offset; i < page->end(count); ++i)
    *response.add_places() = to_proto(found[static_cast<std::size_t>(i)].place, clock_.now_ms());
  response.set_next_page_token(page->next_of(count));
  co_return response;
}

PlaceAdminRpc::Reply<pb::Place> PlaceAdminRpc::put(rpc::Caller caller,
                                                   pb::PutPlaceRequest request) {
  auto change = parse(request, caller);
  if (!change) co_return fail(change.error());
  auto place = co_await places_.put(audit::actor_of(caller), std::move(*change));
  if (!place) co_return fail(place.error());
  co_return to_proto(*place, clock_.now_ms());
}

PlaceAdminRpc::Reply<pb::ImportPlacesResponse> PlaceAdminRpc::import(
    rpc::Caller, pb::ImportPlacesRequest request) {
  auto table = parse(request);
  if (!table) co_return fail(table.error());
  const auto count = static_cast<int>(table->places.size());
  auto status = co_await places_.import(std::move(*table));
  if (!status) co_return fail(status.error());
  pb::ImportPlacesResponse response;
  response.set_place_count(count);
  co_return response;
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* PlaceRpc::ListPlaces(Context* context,
                                               const pb::ListPlacesRequest* request,
                                               pb::ListPlacesResponse* response) {
  return bridge_.unary(list_, context, request, response, std::bind_front(&PlaceRpc::list, this));
}

grpc::ServerUnaryReactor* PlaceRpc::GetPlace(Context* context, const pb::GetPlaceRequest* request,
                                             pb::Place* response) {
  return bridge_.unary(get_, context, request, response, std::bind_front(&PlaceRpc::get, this));
}

grpc::ServerUnaryReactor* PlaceAdminRpc::ListKeptPlaces(Context* context,
                                                        const pb::ListKeptPlacesRequest* request,
                                                        pb::ListKeptPlacesResponse* response) {
  return bridge_.unary(list_, context, request, response,
                       std::bind_front(&PlaceAdminRpc::list, this));
}

grpc::ServerUnaryReactor* PlaceAdminRpc::PutPlace(Context* context,
                                                  const pb::PutPlaceRequest* request,
                                                  pb::Place* response) {
  return bridge_.unary(put_, context, request, response,
                       std::bind_front(&PlaceAdminRpc::put, this));
}

grpc::ServerUnaryReactor* PlaceAdminRpc::ImportPlaces(Context* context,
                                                      const pb::ImportPlacesRequest* request,
                                                      pb::ImportPlacesResponse* response) {
  return bridge_.unary(import_, context, request, response,
                       std::bind_front(&PlaceAdminRpc::import, this));
}

}  // namespace mct::place
