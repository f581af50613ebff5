#pragma once

#include "backend/features/access/access_places.h"
#include "backend/features/directory/card_rows.h"
#include "backend/features/directory/organization_store.h"

namespace mct {

// Staff open the doors of their unit: wires the port of one feature to the store of another.
class PlacesOfCards final : public access::Places {
 public:
  Result<std::vector<access::OwnPlace>> of(storage::Connection& connection,
                                           const std::string& card_id) override {
    auto card = directory::read_card(connection, card_id);
    if (!card && card.error().reason == directory::reason::card_not_found)
      return std::vector<access::OwnPlace>();
    if (!card) return fail(card.error());
    if (card->personal()) return std::vector<access::OwnPlace>();
    auto tree = directory::read_tree(connection);
    if (!tree) return fail(tree.error());
    return std::vector<access::OwnPlace>{
        {"o/" + card->unit_id, access::v1::REACH_WAY, tree->name_of(card->unit_id)}};
  }
};

}  // namespace mct
