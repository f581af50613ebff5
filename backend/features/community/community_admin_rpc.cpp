#include "backend/features/community/community_admin_rpc.h"

#include <functional>

#include "backend/audit/actor_rpc.h"
#include "backend/features/community/community_proto.h"
#include "backend/features/community/community_requests.h"

namespace mct::community {

CommunityAdminRpc::CommunityAdminRpc(rpc::Bridge& bridge, BuildingStore& buildings,
                                     ResidenceStore& residences)
    : bridge_(bridge),
      buildings_(buildings),
      residences_(residences),
      get_buildings_(bridge.method<pb::CommunityAdminService>("GetBuildings")),
      put_buildings_(bridge.method<pb::CommunityAdminService>("PutBuildings")),
      list_claims_(bridge.method<pb::CommunityAdminService>("ListClaims")),
      confirm_(bridge.method<pb::CommunityAdminService>("ConfirmClaim")),
      refuse_(bridge.method<pb::CommunityAdminService>("RefuseClaim")),
      list_residents_(bridge.method<pb::CommunityAdminService>("ListResidents")),
      end_(bridge.method<pb::CommunityAdminService>("EndResidence")) {}

CommunityAdminRpc::Reply<pb::Buildings> CommunityAdminRpc::get_buildings(
    rpc::Caller caller, pb::GetBuildingsRequest request) {
  if (auto status = check_community(request.community_id()); !status)
    co_return fail(status.error());
  auto sheet = co_await buildings_.sheet(audit::actor_of(caller), request.community_id());
  if (!sheet) co_return fail(sheet.error());
  co_return to_proto(*sheet);
}

CommunityAdminRpc::Reply<pb::Buildings> CommunityAdminRpc::put_buildings(
    rpc::Caller caller, pb::PutBuildingsRequest request) {
  auto change = parse(request);
  if (!change) co_return fail(change.error());
  auto sheet = co_await buildings_.put(audit::actor_of(caller), std::move(*change));
  if (!sheet) co_return fail(sheet.error());
  co_return to_proto(*sheet);
}

CommunityAdminRpc::Reply<pb::ListClaimsResponse> CommunityAdminRpc::list_claims(
    rpc::Caller caller, pb::ListClaimsRequest request) {
  auto page = parse(request);
  if (!page) co_return fail(page.error());
  auto claims = co_await residences_.claims(audit::actor_of(caller), request.community_id(),
                                            page->offset, page->limit);
  if (!claims) co_return fail(claims.error());
  pb::ListClaimsResponse response;
  for (const auto& it : claims->page) *response.add_claims() = to_proto(it);
  response.set_next_page_token(page->next(page->offset + page->limit < claims->total));
  response.set_total_size(claims->total);
  co_return response;
}

CommunityAdminRpc::Reply<pb::Residence> CommunityAdminRpc::confirm(
    rpc::Caller caller, pb::ConfirmClaimRequest request) {
  auto decision = parse(request);
  if (!decision) co_return fail(decision.error());
  auto decided = co_await residences_.confirm(audit::actor_of(caller), std::move(*decision));
  if (!decided) co_return fail(decided.error());
  co_return to_proto(*decided);
}

CommunityAdminRpc::Reply<pb::Residence> CommunityAdminRpc::refuse(rpc::Caller caller,
                                                                  pb::RefuseClaimRequest request) {
  auto decision = parse(request);
  if (!decision) co_return fail(decision.error());
  auto decided = co_await residences_.refuse(audit::actor_of(caller), std::move(*decision));
  if (!decided) co_return fail(decided.error());
  co_return to_proto(*decided);
}

CommunityAdminRpc::Reply<pb::ListResidentsResponse> CommunityAdminRpc::list_residents(
    rpc::Caller caller, pb::ListResidentsRequest request) {
  auto listing = parse(request);
  if (!listing) co_return fail(listing.error());
  const auto page = listing->page;
  auto residents =
      co_await residences_.residents(audit::actor_of(caller), std::move(listing->community_id),
                                     std::move(listing->query), page.offset, page.limit);
  if (!residents) co_return fail(residents.error());
  pb::ListResidentsResponse response;
  for (const auto& it : residents->page) *response.add_residences() = to_proto(it);
  response.set_next_page_token(page.next(page.offset + page.limit < residents->total));
  response.set_total_size(residents->total);
  co_return response;
}

CommunityAdminRpc::Reply<pb::Residence> CommunityAdminRpc::end(rpc::Caller caller,
                                                               pb::EndResidenceRequest request) {
  auto decision = parse(request);
  if (!decision) co_return fail(decision.error());
  auto decided = co_await residences_.end(audit::actor_of(caller), std::move(*decision));
  if (!decided) co_return fail(decided.error());
  co_return to_proto(*decided);
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* CommunityAdminRpc::GetBuildings(Context* context,
                                                          const pb::GetBuildingsRequest* request,
                                                          pb::Buildings* response) {
  return bridge_.unary(get_buildings_, context, request, response,
                       std::bind_front(&CommunityAdminRpc::get_buildings, this));
}

grpc::ServerUnaryReactor* CommunityAdminRpc::PutBuildings(Context* context,
                                                          const pb::PutBuildingsRequest* request,
                                                          pb::Buildings* response) {
  return bridge_.unary(put_buildings_, context, request, response,
                       std::bind_front(&CommunityAdminRpc::put_buildings, this));
}

grpc::ServerUnaryReactor* CommunityAdminRpc::ListClaims(Context* context,
                                                        const pb::ListClaimsRequest* request,
                                                        pb::ListClaimsResponse* response) {
  return bridge_.unary(list_claims_, context, request, response,
                       std::bind_front(&CommunityAdminRpc::list_claims, this));
}

grpc::ServerUnaryReactor* CommunityAdminRpc::ConfirmClaim(Context* context,
                                                          const pb::ConfirmClaimRequest* request,
                                                          pb::Residence* response) {
  return bridge_.unary(confirm_, context, request, response,
                       std::bind_front(&CommunityAdminRpc::confirm, this));
}

grpc::ServerUnaryReactor* CommunityAdminRpc::RefuseClaim(Context* context,
                                                         const pb::RefuseClaimRequest* request,
                                                         pb::Residence* response) {
  return bridge_.unary(refuse_, context, request, response,
                       std::bind_front(&CommunityAdminRpc::refuse, this));
}

grpc::ServerUnaryReactor* CommunityAdminRpc::ListResidents(Context* context,
                                                           const pb::ListResidentsRequest* request,
                                                           pb::ListResidentsResponse* response) {
  return bridge_.unary(list_residents_, context, request, response,
                       std::bind_front(&CommunityAdminRpc::list_residents, this));
}

grpc::ServerUnaryReactor* CommunityAdminRpc::EndResidence(Context* context,
                                                          const pb::EndResidenceRequest* request,
                                                          pb::Residence* response) {
  return bridge_.unary(end_, context, request, response,
                       std::bind_front(&CommunityAdminRpc::end, this));
}

}  // namespace mct::community
