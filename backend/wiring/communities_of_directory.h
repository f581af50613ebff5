#pragma once

#include <functional>

#include "backend/features/community/community_directory.h"
#include "backend/features/directory/card_rows.h"
#include "backend/features/directory/card_store.h"
#include "backend/features/directory/directory_module.h"
#include "backend/features/directory/organization_store.h"
#include "backend/features/directory/resident_rows.h"
#include "backend/wiring/kept_unit.h"

namespace mct {

// Communities are organizations of the directory, and residents hold cards of it: wires the port of
// one feature to the stores of another.
class CommunitiesOfDirectory final : public community::Directory {
 public:
  // `tell`: what DirectoryModule::resident_changed does.
  using Tell = std::function<void(const std::string& account_id, const std::string& ended_card_id)>;
  explicit CommunitiesOfDirectory(Tell tell) : tell_(std::move(tell)) {}

  Result<std::vector<community::Community>> communities(storage::Connection& connection) override {
    auto tree = directory::read_tree(connection);
    if (!tree) return fail(tree.error());
    std::vector<community::Community> all;
    for (const auto& it : (*tree)->all())
      if (it.kind == directory::OrganizationKind::community)
        all.push_back(community_of(it, **tree));
    return all;
  }

  Result<std::optional<community::Community>> community(storage::Connection& connection,
                                                        const std::string& id) override {
    auto tree = directory::read_tree(connection);
    if (!tree) return fail(tree.error());
    const auto* found = (*tree)->find(id);
    if (found == nullptr || found->kind != directory::OrganizationKind::community)
      return std::nullopt;
    return community_of(*found, **tree);
  }

  Result<Reach> reach(storage::Connection& connection, const audit::Actor& actor,
                      const std::string& community_id) override {
    if (actor.account_id.empty()) return Reach::above;
    auto top = kept_unit(connection, actor);
    if (!top) return fail(top.error());
    if (!*top) return Reach::none;
    if (**top == community_id) return Reach::own;
    auto tree = directory::read_tree(connection);
    if (!tree) return fail(tree.error());
    return (*tree)->is_within(community_id, **top) ? Reach::above : Reach::none;
  }

  Result<std::string> phone(storage::Connection& connection,
                            const std::string& account_id) override {
    auto personal = directory::held_card(connection, account_id, {});
    if (!personal && personal.error().reason == directory::reason::card_not_held)
      return std::string{};
    if (!personal) return fail(personal.error());
    return personal->details.phone;
  }

  Result<std::string> issue_card(storage::Connection& connection,
                                 const community::Resident& resident, const audit::Actor& actor,
                                 std::int64_t now_ms) override {
    auto card = directory::issue_resident_card(connection, resident_of(resident), actor, now_ms);
    if (!card) return fail(card.error());
    return card->id;
  }

  Status end_card(storage::Connection& connection, const community::Resident& resident,
                  const audit::Actor& actor, std::int64_t now_ms) override {
    auto ended = directory::end_resident_card(connection, resident_of(resident), actor, now_ms);
    if (!ended) return fail(ended.error());
    return {};
  }

  void card_changed(const std::string& account_id, const std::string& ended_card_id) override {
    tell_(account_id, ended_card_id);
  }

 private:
  static directory::Resident resident_of(const community::Resident& it) {
    return {it.account_id, it.community_id, it.name};
  }

  static community::Community community_of(const directory::Organization& it,
                                           const directory::OrganizationTree& tree) {
    return {it.id, it.short_name, it.parent_id, tree.name_of(it.parent_id), it.path, false};
  }

  Tell tell_;
};

}  // namespace mct
