#pragma once

#include "backend/audit/audit_store.h"
#include "backend/features/community/community_types.h"

namespace mct::community {

// What follows from a change of a residence, within its transaction: the trail's entry, and who is
// told. No name leaves by the push service.

// `action`: such as "residence.claim".
Status note(storage::Connection& connection, const Community& community, const Residence& it,
            const char* action, const audit::Actor& actor, std::int64_t now_ms);
// Which topics the card reads follows from where its holder lives.
Status topics_moved(storage::Connection& connection, const Residence& it);
// There is something to decide.
Status tell_committee(storage::Connection& connection, const Residence& it, std::int64_t now_ms);
// Of what was decided.
Status tell_person(storage::Connection& connection, const Residence& it, const char* text,
                   std::int64_t now_ms);

}  // namespace mct::community
