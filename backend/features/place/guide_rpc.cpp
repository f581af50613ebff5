#include "backend/features/place/guide_rpc.h"

#include <functional>

#include "backend/audit/actor_rpc.h"
#include "backend/features/place/guide_proto.h"
#include "backend/features/place/place_requests.h"

namespace mct::place {

GuideRpc::GuideRpc(rpc::Bridge& bridge, GuideStore& guides)
    : bridge_(bridge), guides_(guides), get_(bridge.method<pb::GuideService>("GetGuide")) {}

asio::awaitable<Result<pb::Guide>> GuideRpc::get(rpc::Caller, pb::GetGuideRequest request) {
  if (auto status = check_id(request.place_id()); !status) co_return fail(status.error());
  auto guide = co_await guides_.of(request.place_id());
  if (!guide) co_return fail(guide.error());
  co_return to_proto(*guide);
}

GuideAdminRpc::GuideAdminRpc(rpc::Bridge& bridge, GuideStore& guides)
    : bridge_(bridge), guides_(guides), put_(bridge.method<pb::GuideAdminService>("PutGuide")) {}

asio::awaitable<Result<pb::Guide>> GuideAdminRpc::put(rpc::Caller caller,
                                                      pb::PutGuideRequest request) {
  auto change = parse(request);
  if (!change) co_return fail(change.error());
  auto guide = co_await guides_.put(audit::actor_of(caller), std::move(*change));
  if (!guide) co_return fail(guide.error());
  co_return to_proto(*guide);
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* GuideRpc::GetGuide(grpc::CallbackServerContext* context,
                                             const pb::GetGuideRequest* request,
                                             pb::Guide* response) {
  return bridge_.unary(get_, context, request, response, std::bind_front(&GuideRpc::get, this));
}

grpc::ServerUnaryReactor* GuideAdminRpc::PutGuide(grpc::CallbackServerContext* context,
                                                  const pb::PutGuideRequest* request,
                                                  pb::Guide* response) {
  return bridge_.unary(put_, context, request, response,
                       std::bind_front(&GuideAdminRpc::put, this));
}

}  // namespace mct::place
