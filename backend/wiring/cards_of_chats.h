#pragma once

#include "backend/features/chat/chat_cards.h"
#include "backend/features/directory/card_rows.h"
#include "backend/features/directory/contact_store.h"
#include "backend/features/directory/organization_store.h"

namespace mct {

// The directory's people talk with each other: wires the port of one feature to the stores of
// another.
class CardsOfChats final : public chat::Cards {
 public:
  Result<std::map<std::string, chat::Person>> people(
      storage::Connection& connection, const std::vector<std::string>& card_ids) override {
    auto tree = directory::read_tree(connection);
    if (!tree) return fail(tree.error());
    auto cards = directory::read_cards(connection, card_ids);
    if (!cards) return fail(cards.error());
    std::map<std::string, chat::Person> people;
    for (const auto& it : *cards)
      people.emplace(it.id, chat::Person{it.details.name,
                                         it.staff() ? (*tree)->name_of(it.details.organization_id)
                                                    : std::string()});
    return people;
  }

  Result<chat::Names> names(storage::Connection& connection,
                            const std::vector<std::string>& card_ids) override {
    auto cards = directory::read_cards(connection, card_ids);
    if (!cards) return fail(cards.error());
    chat::Names names;
    for (const auto& it : *cards) names.emplace(it.id, it.details.name);
    return names;
  }

  Result<chat::Names> reachable(storage::Connection& connection, const std::string& from_card_id,
                                const std::vector<std::string>& card_ids) override {
    return directory::names_in_reach(connection, from_card_id, card_ids);
  }
};

}  // namespace mct
