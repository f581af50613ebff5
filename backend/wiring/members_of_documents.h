#pragma once

#include "backend/features/directory/card_rows.h"
#include "backend/features/directory/card_store.h"
#include "backend/features/directory/organization_store.h"
#include "backend/features/document/document_members.h"

namespace mct {

// Documents go to the directory's people: wires the port of one feature to the stores of another.
class MembersOfDocuments final : public document::Members {
 public:
  Result<document::Member> acting(storage::Connection& connection,
                                  const document::Reader& reader) override {
    auto card = directory::held_card(connection, reader.account_id, reader.card_id);
    if (!card) return fail(card.error());
    if (!card->staff()) return fail(reason::permission_denied, "请用单位名片办理公文");
    return member_of(connection, *card);
  }

  Result<std::optional<document::Member>> member(storage::Connection& connection,
                                                 const std::string& card_id) override {
    auto card = directory::read_staff_card(connection, card_id);
    if (!card) return fail(card.error());
    if (!*card) return std::nullopt;
    auto member = member_of(connection, **card);
    if (!member) return fail(member.error());
    return std::move(*member);
  }

 private:
  static Result<document::Member> member_of(storage::Connection& connection,
                                            const directory::Card& card) {
    auto tree = directory::read_tree(connection);
    if (!tree) return fail(tree.error());
    return document::Member{card.id, card.details.name,
                            (*tree)->name_of(card.details.organization_id), card.unit_id,
                            !card.account_id.empty()};
  }
};

}  // namespace mct
