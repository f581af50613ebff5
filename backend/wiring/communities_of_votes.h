#pragma once

#include "backend/features/community/household_rows.h"
#include "backend/features/vote/vote_ports.h"
#include "backend/wiring/kept_unit.h"

namespace mct {

// Owners are residents of communities: wires the port of one feature to the stores of two others.
class CommunitiesOfVotes final : public vote::Communities {
 public:
  Result<std::optional<vote::Community>> community(storage::Connection& connection,
                                                   const std::string& id) override {
    auto found = organization_of(connection, id, directory::OrganizationKind::community);
    if (!found) return fail(found.error());
    if (!*found) return std::nullopt;
    return vote::Community{(*found)->id, (*found)->short_name, (*found)->path};
  }

  Result<std::set<std::string>> kept(storage::Connection& connection,
                                     const audit::Actor& actor) override {
    return kept_organizations(connection, actor);
  }

  Result<std::vector<vote::Household>> households(storage::Connection& connection,
                                                  const std::string& community_id) override {
    auto doors = community::doors_of(connection, community_id);
    if (!doors) return fail(doors.error());
    std::vector<vote::Household> all;
    for (const auto& it : *doors)
      all.push_back({community::key_of(it.household), it.household.building_id, it.building,
                     it.building + it.entrance, it.household.room});
    return all;
  }

  Result<std::vector<vote::Home>> homes(storage::Connection& connection,
                                        const std::string& account_id) override {
    auto homes = community::homes_of_account(connection, account_id);
    if (!homes) return fail(homes.error());
    std::vector<vote::Home> all;
    for (const auto& it : *homes)
      all.push_back({community::key_of(it.household), it.household.community_id,
                     it.relation == community::Relation::owner});
    return all;
  }
};

}  // namespace mct
