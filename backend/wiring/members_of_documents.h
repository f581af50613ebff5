#pragma once

#include "backend/features/directory/card_rows.h"
#include "backend/features/directory/organization_store.h"
#include "backend/features/directory/topic_store.h"
#include "backend/features/document/document_members.h"

namespace mct {

// Documents go to the directory's people: wires the port of one feature to the stores of another.
class MembersOfDocuments final : public document::Members {
 public:
  Result<document::Member> acting(storage::Connection& connection,
                                  const document::Reader& reader) override {
    // Refuses a card that is not the account's any more.
    auto topics = directory::CardTopics().topics(connection, {reader.account_id, reader.card_id});
    if (!topics) return fail(topics.error());
    auto found = member(connection, reader.card_id);
    if (!found) return fail(found.error());
    if (!*found) return fail(reason::permission_denied, "请用单位名片办理公文");
    return std::move(**found);
  }

  Result<std::optional<document::Member>> member(storage::Connection& connection,
                                                 const std::string& card_id) override {
    auto card = directory::read_card(connection, card_id);
    if (!card && card.error().reason == directory::reason::card_not_found) return std::nullopt;
    if (!card) return fail(card.error());
    if (!card->staff()) return std::nullopt;
    auto tree = directory::read_tree(connection);
    if (!tree) return fail(tree.error());
    return document::Member{card->id, card->details.name,
                            (*tree)->name_of(card->details.organization_id), card->unit_id,
                            !card->account_id.empty()};
  }
};

}  // namespace mct
