#pragma once

#include "backend/audit/audit_trail.h"
#include "backend/features/place/guide_types.h"

namespace mct::place {

// What the trail says of a change; telephone numbers stay out of it.
audit::Entry entry_for(const Place& before, const Place& after, const audit::Actor& actor,
                       const std::string& scope, std::int64_t now_ms);
// Likewise of a place's guide.
audit::Entry entry_for(const Guide& before, const Guide& after, const Place& place,
                       const audit::Actor& actor, const std::string& scope, std::int64_t now_ms);

}  // namespace mct::place
