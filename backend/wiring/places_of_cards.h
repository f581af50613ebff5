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
  Result<ByCard> of(storage::Connection& connection,
                    const std::vector<std::string>& card_ids) override {
    ByCard places;
    if (card_ids.empty()) return places;
    auto cards = directory::read_cards(connection, card_ids);
    if (!cards) return fail(cards.error());
    auto tree = directory::read_tree(connection);
    if (!tree) return fail(tree.error());
    for (const auto& card : *cards) {
      if (card.personal()) continue;
      auto own = places_of(connection, card, **tree);
      if (!own) return fail(own.error());
      places[card.id] = std::move(*own);
    }
    return places;
  }

 private:
  static Result<std::vector<access::OwnPlace>> places_of(storage::Connection& connection,
                                                         const directory::Card& card,
                                                         const directory::OrganizationTree& tree) {
    if (card.staff())
      return std::vector<access::OwnPlace>{
          {"o/" + card.unit_id, access::v1::REACH_WAY, tree.name_of(card.unit_id)}};
    auto homes = community::Homes().of_card(connection, card.id);
    if (!homes) return fail(homes.error());
    std::vector<access::OwnPlace> places;
    for (const auto& it : *homes)
      places.push_back(
          {it.place, access::v1::REACH_WAY, tree.name_of(card.community_id) + " " + it.text});
    return places;
  }
};

}  // namespace mct
