#pragma once

#include "backend/features/directory/card_rows.h"
#include "backend/features/directory/organization_store.h"
#include "backend/features/place/place_owners.h"

namespace mct {

// Places belong to units of the directory, whose admins keep them: wires the port of one feature to
// the stores of another.
class OwnersOfPlaces final : public place::Owners {
 public:
  Result<std::optional<std::string>> kept(storage::Connection& connection,
                                          const audit::Actor& actor,
                                          const std::string& unit_id) override {
    const bool is_operator = actor.account_id.empty();
    if (unit_id.empty())
      return is_operator ? std::optional(std::string(directory::root_id) + "/") : std::nullopt;
    auto tree = directory::read_tree(connection);
    if (!tree) return fail(tree.error());
    const auto* unit = (*tree)->find(unit_id);
    if (unit == nullptr) return std::nullopt;
    if (is_operator) return unit->path;
    auto card = directory::read_card(connection, actor.card_id);
    if (!card && card.error().reason == directory::reason::card_not_found) return std::nullopt;
    if (!card) return fail(card.error());
    const bool keeps = card->role == directory::Role::admin &&
                       card->account_id == actor.account_id &&
                       (*tree)->is_within(unit_id, card->unit_id);
    return keeps ? std::optional(unit->path) : std::nullopt;
  }

  Result<std::string> name_of(storage::Connection& connection,
                              const std::string& unit_id) override {
    auto tree = directory::read_tree(connection);
    if (!tree) return fail(tree.error());
    return (*tree)->name_of(unit_id);
  }
};

}  // namespace mct
