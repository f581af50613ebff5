#pragma once

#include <optional>
#include <string>

#include "backend/audit/audit_trail.h"
#include "backend/features/directory/card_rows.h"
#include "backend/features/directory/organization_tree.h"

namespace mct {

// The organization that the actor keeps now, with all below it: as an admin the unit of their card,
// as the operator the district. Nothing: they keep none.
inline Result<std::optional<std::string>> kept_unit(storage::Connection& connection,
                                                    const audit::Actor& actor) {
  if (actor.account_id.empty()) return std::string(directory::root_id);
  auto card = directory::read_card(connection, actor.card_id);
  if (!card && card.error().reason == directory::reason::card_not_found) return std::nullopt;
  if (!card) return fail(card.error());
  if (card->role != directory::Role::admin || card->account_id != actor.account_id)
    return std::nullopt;
  return card->unit_id;
}

}  // namespace mct
