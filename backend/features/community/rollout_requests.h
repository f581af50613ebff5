#pragma once

#include "mct/community/v1/rollout_service.pb.h"

#include "backend/core/result.h"
#include "backend/features/community/rollout_types.h"

namespace mct::community {

// Errors: INVALID_ARGUMENT, with a violation for each field.
Result<std::vector<std::string>> parse(const v1::GetRolloutRequest& request);
Result<Planned> parse(const v1::SetRolloutPlanRequest& request);

}  // namespace mct::community
