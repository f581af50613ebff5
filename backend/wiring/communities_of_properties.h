#pragma once

#include "backend/features/community/household_rows.h"
#include "backend/features/directory/card_store.h"
#include "backend/features/directory/organization_store.h"
#include "backend/features/property/property_ports.h"
#include "backend/wiring/kept_unit.h"

namespace mct {

// Companies and communities are organizations of the directory, and households are the
// communities': wires the port of one feature to the stores of two others.
class CommunitiesOfProperties final : public property::Communities {
 public:
  Result<std::optional<property::Community>> community(storage::Connection& connection,
                                                       const std::string& id) override {
    auto found = organization(connection, id, directory::OrganizationKind::community);
    if (!found) return fail(found.error());
    if (!*found) return std::nullopt;
    return property::Community{(*found)->id, (*found)->short_name, (*found)->path};
  }

  Result<std::optional<property::Company>> company(storage::Connection& connection,
                                                   const std::string& id) override {
    auto found = organization(connection, id, directory::OrganizationKind::property);
    if (!found) return fail(found.error());
    if (!*found) return std::nullopt;
    return property::Company{(*found)->id, (*found)->short_name, (*found)->path};
  }

  Result<std::set<std::string>> kept(storage::Connection& connection,
                                     const audit::Actor& actor) override {
    auto top = kept_unit(connection, actor);
    if (!top) return fail(top.error());
    if (!*top) return std::set<std::string>{};
    auto tree = directory::read_tree(connection);
    if (!tree) return fail(tree.error());
    std::set<std::string> kept;
    for (const auto& it : (*tree)->all())
      if ((*tree)->is_within(it.id, **top)) kept.insert(it.id);
    return kept;
  }

  Result<std::vector<property::Household>> households(storage::Connection& connection,
                                                      const std::string& community_id) override {
    auto doors = community::doors_of(connection, community_id);
    if (!doors) return fail(doors.error());
    std::vector<property::Household> all;
    for (auto& it : *doors)
      all.push_back({community::key_of(it.household), it.household.community_id,
                     std::move(it.building), std::move(it.entrance), it.household.room});
    return all;
  }

  Result<std::vector<std::string>> homes(storage::Connection& connection,
                                         const std::string& account_id) override {
    auto homes = community::homes_of_account(connection, account_id);
    if (!homes) return fail(homes.error());
    std::vector<std::string> keys;
    for (const auto& it : *homes) keys.push_back(community::key_of(it.household));
    return keys;
  }

 private:
  static Result<std::optional<directory::Organization>> organization(
      storage::Connection& connection, const std::string& id, directory::OrganizationKind kind) {
    auto tree = directory::read_tree(connection);
    if (!tree) return fail(tree.error());
    const auto* found = (*tree)->find(id);
    if (found == nullptr || found->kind != kind) return std::nullopt;
    return *found;
  }
};

}  // namespace mct
