#pragma once

#include "backend/features/community/household_rows.h"
#include "backend/features/directory/card_rows.h"
#include "backend/features/directory/card_store.h"
#include "backend/features/directory/organization_store.h"
#include "backend/features/matter/matter_people.h"
#include "backend/features/property/bill_rows.h"

namespace mct {

// Matters are filed and handled by the directory's people: wires the port of one feature to the
// stores of another.
class PeopleOfMatters final : public matter::People {
 public:
  Result<matter::Person> acting(storage::Connection& connection,
                                const matter::Reader& reader) override {
    auto card = directory::held_card(connection, reader.account_id, reader.card_id);
    if (!card) return fail(card.error());
    return person_of(connection, *card);
  }

  Result<std::optional<matter::Person>> member(storage::Connection& connection,
                                               const std::string& card_id) override {
    auto card = directory::read_staff_card(connection, card_id);
    if (!card) return fail(card.error());
    if (!*card) return std::nullopt;
    auto person = person_of(connection, **card);
    if (!person) return fail(person.error());
    return std::move(*person);
  }

  Result<std::optional<matter::Unit>> home(storage::Connection& connection,
                                           const matter::Person& acting,
                                           matter::Carer carer) override {
    auto card = directory::read_card(connection, acting.card_id);
    if (!card) return fail(card.error());
    auto homes = community::homes_of_account(connection, acting.account_id);
    if (!homes) return fail(homes.error());
    if (homes->empty()) return std::nullopt;
    auto community = homes->front().household.community_id;
    for (const auto& it : *homes)
      if (it.household.community_id == card->community_id) community = card->community_id;
    if (carer == matter::Carer::committee) return unit(connection, community);
    auto entrusted = property::read_entrustment(connection, community);
    if (!entrusted) return fail(entrusted.error());
    const bool to_company = *entrusted && !(*entrusted)->company_id.empty();
    return unit(connection, to_company ? (*entrusted)->company_id : community);
  }

  Result<std::optional<matter::Unit>> unit(storage::Connection& connection,
                                           const std::string& unit_id) override {
    auto tree = directory::read_tree(connection);
    if (!tree) return fail(tree.error());
    const auto* found = (*tree)->find(unit_id);
    if (found == nullptr || found->kind == directory::OrganizationKind::department ||
        found->kind == directory::OrganizationKind::district)
      return std::nullopt;
    return matter::Unit{found->id, found->short_name};
  }

 private:
  static Result<matter::Person> person_of(storage::Connection& connection,
                                          const directory::Card& card) {
    matter::Person person{card.account_id,   card.id,
                          card.details.name, {},
                          card.unit_id,      card.role == directory::Role::admin};
    if (!card.staff()) return person;
    auto tree = directory::read_tree(connection);
    if (!tree) return fail(tree.error());
    person.organization = (*tree)->name_of(card.details.organization_id);
    return person;
  }
};

}  // namespace mct
