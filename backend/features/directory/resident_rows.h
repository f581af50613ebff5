#pragma once

#include "backend/audit/audit_trail.h"
#include "backend/features/directory/directory_types.h"

namespace mct::directory {

// Who lives where.
struct Resident {
  std::string account_id;
  std::string community_id;
  std::string name;
};

// Residents' cards, within the transactions of whoever confirms where people live. Both take the
// directory's turn, and are in the audit trail.

// The account's card of the community: a new one with this name, unless it has one. Errors:
// CARD_NOT_HELD (there is no such account), ORGANIZATION_NOT_FOUND (it is no community).
Result<Card> issue_resident_card(storage::Connection& connection, const Resident& resident,
                                 const audit::Actor& actor, std::int64_t now_ms);

// Revokes it. The card's id; empty: there was none.
Result<std::string> end_resident_card(storage::Connection& connection, const Resident& resident,
                                      const audit::Actor& actor, std::int64_t now_ms);

}  // namespace mct::directory
