#pragma once

#include "backend/features/matter/matter_kinds.h"
#include "backend/features/matter/matter_proposals.h"

namespace mct::matter {

// What a matter proposes, of a kind that publishes: its latest answers' files.

// Errors: as Proposals::check, with what is wrong in the message, too.
Status check_proposal(storage::Connection& connection, Proposals& proposals,
                      const std::string& matter_id, const std::string& unit_id);
// As the matter stands: what would be published, or was.
Result<Proposal> read_proposal(storage::Connection& connection, Proposals& proposals,
                               const Matter& matter);
// Errors: as Proposals::publish.
Status publish_proposal(storage::Connection& connection, Proposals& proposals,
                        const std::string& matter_id, std::int64_t basis);

}  // namespace mct::matter
