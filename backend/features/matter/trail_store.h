#pragma once

#include "backend/features/matter/matter_events.h"
#include "backend/features/matter/matter_rows.h"

namespace mct::matter {

// Within the transaction of what was done, and last in it: enters it in the matter's trail and in
// the audit trail, and tells those whom it concerns.
Status record(storage::Connection& connection, EventPayload payload, const Matter& matter,
              Entry entry);

}  // namespace mct::matter
