#pragma once

#include "backend/features/community/household_rows.h"
#include "backend/features/property/property_ports.h"
#include "backend/wiring/kept_unit.h"

namespace mct {

// Companies and communities are organizations of the directory, and households are the
// communities': wires the port of one feature to the stores of two others.
class CommunitiesOfProperties final : public property::Communities {
 public:
  Result<std::optional<property::Community>> community(storage::Connection& connection,
                                                       const std::string& id) override {
    auto found = organization_of(connection, id, directory::OrganizationKind::community);
    if (!found) return fail(found.error());
    if (!*found) return std::nullopt;
    return property::Community{(*found)->id, (*found)->short_name, (*found)->path};
  }

  Result<std::optional<property::Company>> company(storage::Connection& connection,
                                                   const std::string& id) override {
    auto found = organization_of(connection, id, directory::OrganizationKind::property);
    if (!found) return fail(found.error());
    if (!*found) return std::nullopt;
    return property::Company{(*found)->id, (*found)->short_name, (*found)->path};
  }

  Result<std::set<std::string>> kept(storage::Connection& connection,
                                     const audit::Actor& actor) override {
    return kept_organizations(connection, actor);
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

  Result<std::vector<property::Company>> companies(storage::Connection& connection) override {
    auto tree = directory::read_tree(connection);
    if (!tree) return fail(tree.error());
    std::vector<property::Company> all;
    for (const auto& it : (*tree)->all())
      if (it.kind == directory::OrganizationKind::property)
        all.push_back({it.id, it.short_name, it.path});
    return all;
  }

  Result<std::vector<std::string>> residents(storage::Connection& connection,
                                             const std::string& community_id,
                                             const std::set<std::string>& households) override {
    return community::accounts_in(connection, community_id, households);
  }

  Result<std::vector<std::string>> homes(storage::Connection& connection,
                                         const std::string& account_id) override {
    auto homes = community::homes_of_account(connection, account_id);
    if (!homes) return fail(homes.error());
    std::vector<std::string> keys;
    for (const auto& it : *homes) keys.push_back(community::key_of(it.household));
    return keys;
  }
};

}  // namespace mct
