#pragma once

#include "backend/audit/audit_trail.h"
#include "backend/features/place/place_types.h"

namespace mct::place {

// What the trail says of a change; telephone numbers stay out of it.
audit::Entry entry_for(const Place& before, const Place& after, const audit::Actor& actor,
                       const std::string& scope, std::int64_t now_ms);

}  // namespace mct::place
