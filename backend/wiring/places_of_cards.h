#pragma once

#include "backend/features/access/access_places.h"
#include "backend/features/community/home_store.h"
#include "backend/features/directory/card_rows.h"
#include "backend/features/directory/organization_store.h"

namespace mct {

// Staff open the doors of their unit, residents those on the way to their homes: wires the port of
// one feature to the stores of others.
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
    if (card->staff())
      return std::vector<access::OwnPlace>{
          {"o/" + card->unit_id, access::v1::REACH_WAY, tree->name_of(card->unit_id)}};
    auto homes = community::Homes().of_card(connection, card_id);
    if (!homes) return fail(homes.error());
    std::vector<access::OwnPlace> places;
    for (const auto& it : *homes)
      places.push_back(
          {it.place, access::v1::REACH_WAY, tree->name_of(card->community_id) + " " + it.text});
    return places;
  }
};

}  // namespace mct
