#pragma once

#include <optional>

#include "backend/features/chat/chat_cards.h"
#include "backend/features/directory/card_rows.h"
#include "backend/features/directory/contact_store.h"
#include "backend/features/directory/organization_store.h"

namespace mct {

// The directory's people talk with each other: wires the port of one feature to the stores of
// another. Staff see all staff of the district, and so may talk with them; a personal card talks
// with whom it keeps among its contacts, and with who keeps it.
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
                                         it.staff() ? tree->name_of(it.details.organization_id)
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
    auto from = directory::read_card(connection, from_card_id);
    if (!from) return fail(from.error());
    auto cards = directory::read_cards(connection, card_ids);
    if (!cards) return fail(cards.error());
    std::optional<std::set<std::string>> contacts;  // read when somebody is no colleague
    chat::Names names;
    for (const auto& it : *cards) {
      const bool own = it.id == from_card_id, colleagues = from->staff() && it.staff();
      if (!own && !colleagues && !contacts) {
        auto read = directory::in_contact_with(connection, from_card_id);
        if (!read) return fail(read.error());
        contacts = std::move(*read);
      }
      if (own || colleagues || contacts->contains(it.id)) names.emplace(it.id, it.details.name);
    }
    return names;
  }
};

}  // namespace mct
