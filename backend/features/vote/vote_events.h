#pragma once

#include "backend/events/event_log.h"

namespace mct::vote {

// On the topic of whoever lives in the community or in the building that decides.
inline constexpr events::Kind vote_opened{"vote.opened"};
inline constexpr events::Kind vote_cancelled{"vote.cancelled"};

}  // namespace mct::vote
