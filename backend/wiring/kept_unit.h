#pragma once

#include <optional>
#include <set>
#include <string>

#include "backend/audit/audit_trail.h"
#include "backend/features/directory/card_rows.h"
#include "backend/features/directory/organization_store.h"

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

// Those organizations, each by its id.
inline Result<std::set<std::string>> kept_organizations(storage::Connection& connection,
                                                        const audit::Actor& actor) {
  auto top = kept_unit(connection, actor);
  if (!top) return fail(top.error());
  if (!*top) return std::set<std::string>{};
  auto tree = directory::read_tree(connection);
  if (!tree) return fail(tree.error());
  std::set<std::string> kept;
  for (const auto& it : (*tree)->all())
    if ((*tree)->is_within(it.id, **top)) kept.insert(it.id);
  return kept;
}

// The organization with this id, if it is of this kind.
inline Result<std::optional<directory::Organization>> organization_of(
    storage::Connection& connection, const std::string& id, directory::OrganizationKind kind) {
  auto tree = directory::read_tree(connection);
  if (!tree) return fail(tree.error());
  const auto* found = (*tree)->find(id);
  if (found == nullptr || found->kind != kind) return std::nullopt;
  return *found;
}

}  // namespace mct
