#include "backend/features/community/community_rpc.h"

#include <algorithm>
#include <functional>

#include "backend/features/community/community_list.h"
#include "backend/features/community/community_proto.h"
#include "backend/features/community/community_requests.h"

namespace mct::community {

CommunityRpc::CommunityRpc(rpc::Bridge& bridge, BuildingStore& buildings,
                           ResidenceStore& residences)
    : bridge_(bridge),
      buildings_(buildings),
      residences_(residences),
      list_(bridge.method<pb::CommunityService>("ListCommunities")),
      get_(bridge.method<pb::CommunityService>("GetCommunity")),
      claim_(bridge.method<pb::CommunityService>("ClaimHousehold")),
      list_own_(bridge.method<pb::CommunityService>("ListOwnHouseholds")),
      leave_(bridge.method<pb::CommunityService>("LeaveHousehold")) {}

CommunityRpc::Reply<pb::ListCommunitiesResponse> CommunityRpc::list(
    rpc::Caller caller, pb::ListCommunitiesRequest request) {
  auto listing = parse(request, caller);
  if (!listing) co_return fail(listing.error());
  auto all = co_await buildings_.communities();
  if (!all) co_return fail(all.error());
  const auto found = find_communities(std::move(*all), listing->filter);
  const auto count = static_cast<std::int64_t>(found.communities.size());
  pb::ListCommunitiesResponse response;
  for (auto i = listing->page.offset; i < listing->page.end(count); ++i)
    *response.add_communities() = to_proto(found.communities[static_cast<std::size_t>(i)]);
  response.set_next_page_token(listing->page.next_of(count));
  for (const auto& town : found.towns) *response.add_towns() = to_proto(town);
  co_return response;
}

CommunityRpc::Reply<pb::GetCommunityResponse> CommunityRpc::get(rpc::Caller,
                                                                pb::GetCommunityRequest request) {
  if (auto status = check_community(request.community_id()); !status)
    co_return fail(status.error());
  auto whole = co_await buildings_.whole(request.community_id());
  if (!whole) co_return fail(whole.error());
  pb::GetCommunityResponse response;
  *response.mutable_community() = to_proto(whole->community);
  for (const auto& it : whole->buildings) *response.add_buildings() = to_proto(it);
  co_return response;
}

CommunityRpc::Reply<pb::Residence> CommunityRpc::claim(rpc::Caller caller,
                                                       pb::ClaimHouseholdRequest request) {
  auto claim = parse(request);
  if (!claim) co_return fail(claim.error());
  auto claimed =
      co_await residences_.claim(std::move(caller.identity.account_id), std::move(*claim));
  if (!claimed) co_return fail(claimed.error());
  co_return to_proto(*claimed);
}

CommunityRpc::Reply<pb::ListOwnHouseholdsResponse> CommunityRpc::list_own(
    rpc::Caller caller, pb::ListOwnHouseholdsRequest request) {
  if (auto status = check_only_page(request.page_token()); !status) co_return fail(status.error());
  auto own = co_await residences_.own(std::move(caller.identity.account_id));
  if (!own) co_return fail(own.error());
  pb::ListOwnHouseholdsResponse response;
  for (const auto& it : *own) *response.add_residences() = to_proto(it);
  co_return response;
}

CommunityRpc::Reply<pb::Residence> CommunityRpc::leave(rpc::Caller caller,
                                                       pb::LeaveHouseholdRequest request) {
  if (auto status = check_residence(request.residence_id()); !status)
    co_return fail(status.error());
  auto left =
      co_await residences_.leave(std::move(caller.identity.account_id), request.residence_id());
  if (!left) co_return fail(left.error());
  co_return to_proto(*left);
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* CommunityRpc::ListCommunities(Context* context,
                                                        const pb::ListCommunitiesRequest* request,
                                                        pb::ListCommunitiesResponse* response) {
  return bridge_.unary(list_, context, request, response,
                       std::bind_front(&CommunityRpc::list, this));
}

grpc::ServerUnaryReactor* CommunityRpc::GetCommunity(Context* context,
                                                     const pb::GetCommunityRequest* request,
                                                     pb::GetCommunityResponse* response) {
  return bridge_.unary(get_, context, request, response, std::bind_front(&CommunityRpc::get, this));
}

grpc::ServerUnaryReactor* CommunityRpc::ClaimHousehold(Context* context,
                                                       const pb::ClaimHouseholdRequest* request,
                                                       pb::Residence* response) {
  return bridge_.unary(claim_, context, request, response,
                       std::bind_front(&CommunityRpc::claim, this));
}

grpc::ServerUnaryReactor* CommunityRpc::ListOwnHouseholds(
    Context* context, const pb::ListOwnHouseholdsRequest* request,
    pb::ListOwnHouseholdsResponse* response) {
  return bridge_.unary(list_own_, context, request, response,
                       std::bind_front(&CommunityRpc::list_own, this));
}

grpc::ServerUnaryReactor* CommunityRpc::LeaveHousehold(Context* context,
                                                       const pb::LeaveHouseholdRequest* request,
                                                       pb::Residence* response) {
  return bridge_.unary(leave_, context, request, response,
                       std::bind_front(&CommunityRpc::leave, this));
}

}  // namespace mct::community
