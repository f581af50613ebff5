#pragma once

#include <algorithm>
#include <set>

#include "backend/features/community/resident_topics.h"
#include "backend/features/directory/card_rows.h"
#include "backend/features/directory/organization_store.h"
#include "backend/features/directory/topic_store.h"
#include "backend/features/notice/notice_members.h"

namespace mct {

// Notices go to the directory's people, and to residents: wires the port of one feature to the
// stores of two others.
class MembersOfNotices final : public notice::Members {
 public:
  Result<notice::Standing> standing(storage::Connection& connection,
                                    const notice::Reader& reader) override {
    auto topics = directory::CardTopics().topics(connection, {reader.account_id, reader.card_id});
    if (!topics) return fail(topics.error());
    auto card = directory::read_card(connection, reader.card_id);
    if (!card) return fail(card.error());
    notice::Standing standing{
        card->id, card->unit_id, card->role == directory::Role::admin, card->created_ms, {}};
    for (auto& it : *topics) standing.topics.push_back(std::move(it.topic));
    auto homes =
        community::ResidentTopics().topics(connection, {reader.account_id, reader.card_id});
    if (!homes) return fail(homes.error());
    for (auto& it : *homes) standing.topics.push_back(std::move(it.topic));
    return standing;
  }

  Result<std::optional<notice::Member>> member(storage::Connection& connection,
                                               const std::string& card_id) override {
    auto tree = directory::read_tree(connection);
    if (!tree) return fail(tree.error());
    auto card = directory::read_staff_card(connection, card_id);
    if (!card) return fail(card.error());
    if (!*card) return std::nullopt;
    return member_of(**card, **tree);
  }

  Result<std::vector<notice::Target>> targets(storage::Connection& connection,
                                              const notice::Audience& audience,
                                              const std::string& unit_id) override {
    auto tree = directory::read_tree(connection);
    if (!tree) return fail(tree.error());
    const auto target = [&](const std::string& organization_id) {
      return notice::Target{(*tree)->find(organization_id) != nullptr,
                            (*tree)->is_within(organization_id, unit_id),
                            organization_id == directory::root_id};
    };
    std::vector<notice::Target> targets;
    for (const auto& id : audience.organization_ids) targets.push_back(target(id));
    for (const auto& id : audience.card_ids) {
      auto card = directory::read_staff_card(connection, id);
      if (!card) return fail(card.error());
      targets.push_back(*card ? target((*card)->details.organization_id) : notice::Target{});
      targets.back().whole_district = false;
    }
    return targets;
  }

  Result<std::vector<notice::Member>> covered(storage::Connection& connection,
                                              const notice::Audience& audience) override {
    auto tree = directory::read_tree(connection);
    if (!tree) return fail(tree.error());
    std::vector<directory::Card> cards;
    for (const auto& id : audience.organization_ids) {
      const auto* organization = (*tree)->find(id);
      if (organization == nullptr) continue;
      auto below = directory::read_cards_below(connection, organization->path);
      if (!below) return fail(below.error());
      std::ranges::move(*below, std::back_inserter(cards));
    }
    for (const auto& id : audience.card_ids) {
      auto card = directory::read_staff_card(connection, id);
      if (!card) return fail(card.error());
      if (*card) cards.push_back(std::move(**card));
    }
    // Parents come before their children.
    const auto place = [&](const directory::Card& card) {
      return (*tree)->find(card.details.organization_id) - (*tree)->all().data();
    };
    std::ranges::stable_sort(cards, {}, place);
    std::set<std::string> seen;
    std::vector<notice::Member> members;
    for (const auto& card : cards)
      if (seen.insert(card.id).second) members.push_back(member_of(card, **tree));
    return members;
  }

 private:
  static notice::Member member_of(const directory::Card& card,
                                  const directory::OrganizationTree& tree) {
    const auto& details = card.details;
    return {card.id,
            details.name,
            details.post,
            tree.name_of(details.organization_id),
            card.unit_id,
            tree.name_of(card.unit_id),
            !card.account_id.empty()};
  }
};

}  // namespace mct
