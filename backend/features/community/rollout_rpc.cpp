#include "backend/features/community/rollout_rpc.h"

#include <functional>

#include "backend/audit/actor_rpc.h"
#include "backend/features/community/community_requests.h"
#include "backend/features/community/rollout_requests.h"

namespace mct::community {
namespace {

pb::TownRollout to_proto(const TownRollout& town) {
  pb::TownRollout message;
  message.set_town_id(town.town_id);
  message.set_name(town.name);
  message.set_community_count(town.community_count);
  message.set_open_count(town.open_count);
  message.set_may_plan(town.may_plan);
  for (const auto& it : town.months) {
    auto& month = *message.add_months();
    month.set_month(it.month);
    month.set_planned(it.planned);
    month.set_opened(it.opened);
  }
  return message;
}

}  // namespace

RolloutRpc::RolloutRpc(rpc::Bridge& bridge, RolloutStore& rollout)
    : bridge_(bridge),
      rollout_(rollout),
      get_(bridge.method<pb::RolloutService>("GetRollout")),
      set_plan_(bridge.method<pb::RolloutService>("SetRolloutPlan")) {}

RolloutRpc::Reply<pb::Rollout> RolloutRpc::get(rpc::Caller caller, pb::GetRolloutRequest request) {
  auto months = parse(request);
  if (!months) co_return fail(months.error());
  auto towns = co_await rollout_.towns(audit::actor_of(caller), std::move(*months));
  if (!towns) co_return fail(towns.error());
  pb::Rollout response;
  for (const auto& it : *towns) *response.add_towns() = to_proto(it);
  co_return response;
}

RolloutRpc::Reply<pb::TownRollout> RolloutRpc::set_plan(rpc::Caller caller,
                                                        pb::SetRolloutPlanRequest request) {
  auto planned = parse(request);
  if (!planned) co_return fail(planned.error());
  auto town =
      co_await rollout_.plan(audit::actor_of(caller), request.town_id(), std::move(*planned));
  if (!town) co_return fail(town.error());
  co_return to_proto(*town);
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* RolloutRpc::GetRollout(Context* context,
                                                 const pb::GetRolloutRequest* request,
                                                 pb::Rollout* response) {
  return bridge_.unary(get_, context, request, response, std::bind_front(&RolloutRpc::get, this));
}

grpc::ServerUnaryReactor* RolloutRpc::SetRolloutPlan(Context* context,
                                                     const pb::SetRolloutPlanRequest* request,
                                                     pb::TownRollout* response) {
  return bridge_.unary(set_plan_, context, request, response,
                       std::bind_front(&RolloutRpc::set_plan, this));
}

}  // namespace mct::community
