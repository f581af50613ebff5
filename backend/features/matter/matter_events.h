#pragma once

#include "backend/events/event_log.h"
#include "backend/features/matter/matter_types.h"

namespace mct::matter {

// To those who have something to do now.
inline constexpr events::Kind matter_waiting{"matter.waiting"};
// To all others whom the matter concerns.
inline constexpr events::Kind matter_moved{"matter.moved"};

// How the contract writes what the stores append within their transactions.
using EventPayload = std::string (*)(const Matter& matter, Verb verb);

}  // namespace mct::matter
