#pragma once

#include "mct/community/v1/rollout_service.pb.h"

#include "app/core/channel/channel.h"

// The methods that the client calls. Part of the client, and of its tests.
namespace mct::app::rollout_methods {

namespace pb = mct::community::v1;

inline constexpr Method<pb::GetRolloutRequest, pb::Rollout> get_rollout{
    "/mct.community.v1.RolloutService/GetRollout"};
inline constexpr Method<pb::SetRolloutPlanRequest, pb::TownRollout> set_rollout_plan{
    "/mct.community.v1.RolloutService/SetRolloutPlan"};

}  // namespace mct::app::rollout_methods
