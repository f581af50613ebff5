#include "backend/features/community/neighbour_rpc.h"

#include <functional>

#include "backend/features/community/community_requests.h"
#include "backend/features/community/neighbour_requests.h"

namespace mct::community {

NeighbourRpc::NeighbourRpc(rpc::Bridge& bridge, NeighbourStore& neighbours)
    : bridge_(bridge),
      neighbours_(neighbours),
      own_(bridge.method<pb::NeighbourService>("GetOwnListing")),
      set_(bridge.method<pb::NeighbourService>("SetOwnListing")),
      list_(bridge.method<pb::NeighbourService>("ListNeighbours")) {}

NeighbourRpc::Reply<pb::NeighbourListing> NeighbourRpc::own(rpc::Caller caller,
                                                            pb::GetOwnListingRequest request) {
  if (auto status = check_community(request.community_id()); !status)
    co_return fail(status.error());
  auto listing = co_await neighbours_.own(caller.identity.account_id, request.community_id());
  if (!listing) co_return fail(listing.error());
  co_return to_proto(*listing);
}

NeighbourRpc::Reply<pb::NeighbourListing> NeighbourRpc::set(rpc::Caller caller,
                                                            pb::SetOwnListingRequest request) {
  auto wanted = parse(request);
  if (!wanted) co_return fail(wanted.error());
  auto listing = co_await neighbours_.put(caller.identity.account_id, std::move(*wanted));
  if (!listing) co_return fail(listing.error());
  co_return to_proto(*listing);
}

NeighbourRpc::Reply<pb::ListNeighboursResponse> NeighbourRpc::list(
    rpc::Caller caller, pb::ListNeighboursRequest request) {
  auto wanted = parse(request);
  if (!wanted) co_return fail(wanted.error());
  const auto page = wanted->page;
  // One more than the page has, to know whether there is another.
  auto found =
      co_await neighbours_.list(caller.identity.account_id, std::move(wanted->community_id),
                                std::move(wanted->query), page.offset, page.limit + 1);
  if (!found) co_return fail(found.error());
  const bool more = found->size() > static_cast<std::size_t>(page.limit);
  if (more) found->pop_back();
  pb::ListNeighboursResponse response;
  for (const auto& it : *found) *response.add_neighbours() = to_proto(it);
  response.set_next_page_token(page.next(more));
  co_return response;
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* NeighbourRpc::GetOwnListing(Context* context,
                                                      const pb::GetOwnListingRequest* request,
                                                      pb::NeighbourListing* response) {
  return bridge_.unary(own_, context, request, response, std::bind_front(&NeighbourRpc::own, this));
}

grpc::ServerUnaryReactor* NeighbourRpc::SetOwnListing(Context* context,
                                                      const pb::SetOwnListingRequest* request,
                                                      pb::NeighbourListing* response) {
  return bridge_.unary(set_, context, request, response, std::bind_front(&NeighbourRpc::set, this));
}

grpc::ServerUnaryReactor* NeighbourRpc::ListNeighbours(Context* context,
                                                       const pb::ListNeighboursRequest* request,
                                                       pb::ListNeighboursResponse* response) {
  return bridge_.unary(list_, context, request, response,
                       std::bind_front(&NeighbourRpc::list, this));
}

}  // namespace mct::community
