#pragma once

#include "backend/features/community/community_events.h"
#include "backend/features/community/household_rows.h"
#include "backend/features/notice/notice_neighbourhoods.h"
#include "backend/features/property/bill_rows.h"
#include "backend/wiring/kept_unit.h"

namespace mct {

// Notices go to whoever lives somewhere: wires the port of one feature to the communities of
// another. A unit reaches the communities that are itself or below it, and those that are entrusted
// to it or to a company below it.
class NeighbourhoodsOfNotices final : public notice::Neighbourhoods {
 public:
  Result<std::optional<notice::Neighbours>> find(storage::Connection& connection,
                                                 const notice::Neighbourhood& where,
                                                 const std::string& unit_id) override {
    auto community =
        organization_of(connection, where.community_id, directory::OrganizationKind::community);
    if (!community) return fail(community.error());
    if (!*community) return std::nullopt;
    notice::Neighbours found{(*community)->short_name, false, {}, {}};
    if (!where.building_id.empty()) {
      auto doors = doors_behind(connection, where);
      if (!doors) return fail(doors.error());
      if (doors->empty()) return std::nullopt;
      found.full_name += name_of(doors->front(), where);
    }
    auto reached = reaches(connection, where.community_id, unit_id);
    if (!reached) return fail(reached.error());
    found.reachable = *reached;
    found.topic = topic_of(where);
    if (!where.room.empty()) {
      auto cards = community::cards_in(connection, household_of(where));
      if (!cards) return fail(cards.error());
      found.card_ids = std::move(*cards);
    }
    return found;
  }

  Result<std::vector<notice::NeighbourhoodEntry>> within(storage::Connection& connection,
                                                         const notice::Neighbourhood& where,
                                                         const std::string& unit_id) override {
    if (where.community_id.empty()) return communities(connection, unit_id);
    auto community =
        organization_of(connection, where.community_id, directory::OrganizationKind::community);
    if (!community) return fail(community.error());
    auto doors = doors_behind(connection, where);
    if (!doors) return fail(doors.error());
    std::vector<notice::NeighbourhoodEntry> parts;
    std::set<std::string> seen;
    for (const auto& it : *doors) {
      const auto [part, name] = part_of(it, where);
      if (!seen.insert(part.building_id + "/" + part.entrance_id + "/" + part.room).second)
        continue;
      parts.push_back(
          {part, name,
           (*community ? (*community)->short_name : std::string()) + name_of(it, part)});
    }
    return parts;
  }

  Result<int> count(storage::Connection& connection,
                    const std::vector<notice::Neighbourhood>& all) override {
    std::vector<community::Household> households;
    for (const auto& it : all) households.push_back(household_of(it));
    return community::count_residents(connection, households);
  }

 private:
  static community::Household household_of(const notice::Neighbourhood& it) {
    return {it.community_id, it.building_id, it.entrance_id, it.room};
  }

  static std::string topic_of(const notice::Neighbourhood& it) {
    if (!it.room.empty()) return {};
    if (!it.entrance_id.empty()) return community::entrance_topic(it.entrance_id);
    if (!it.building_id.empty()) return community::building_topic(it.building_id);
    return community::community_topic(it.community_id);
  }

  // As far as the neighbourhood goes: 3号楼, 3号楼2单元, 3号楼2单元301.
  static std::string name_of(const community::Door& door, const notice::Neighbourhood& it) {
    return door.building + (it.entrance_id.empty() ? "" : door.entrance) + it.room;
  }

  // The next smaller part, in which the door is, and its name.
  static std::pair<notice::Neighbourhood, std::string> part_of(const community::Door& door,
                                                               notice::Neighbourhood it) {
    if (it.building_id.empty()) {
      it.building_id = door.household.building_id;
      return {it, door.building};
    }
    if (it.entrance_id.empty()) {
      it.entrance_id = door.household.entrance_id;
      return {it, door.entrance};
    }
    it.room = door.household.room;
    return {it, it.room};
  }

  static Result<std::vector<community::Door>> doors_behind(storage::Connection& connection,
                                                           const notice::Neighbourhood& where) {
    auto doors = community::doors_of(connection, where.community_id);
    if (!doors) return doors;
    std::erase_if(*doors, [&](const community::Door& it) {
      const auto& home = it.household;
      return (!where.building_id.empty() && home.building_id != where.building_id) ||
             (!where.entrance_id.empty() && home.entrance_id != where.entrance_id) ||
             (!where.room.empty() && home.room != where.room);
    });
    return doors;
  }

  static Result<bool> reaches(storage::Connection& connection, const std::string& community_id,
                              const std::string& unit_id) {
    auto tree = directory::read_tree(connection);
    if (!tree) return fail(tree.error());
    if ((*tree)->is_within(community_id, unit_id)) return true;
    auto entrusted = property::read_entrustment(connection, community_id);
    if (!entrusted) return fail(entrusted.error());
    return *entrusted && !(*entrusted)->company_id.empty() &&
           (*tree)->is_within((*entrusted)->company_id, unit_id);
  }

  static Result<std::vector<notice::NeighbourhoodEntry>> communities(
      storage::Connection& connection, const std::string& unit_id) {
    auto tree = directory::read_tree(connection);
    if (!tree) return fail(tree.error());
    auto entrustments = property::read_entrustments(connection);
    if (!entrustments) return fail(entrustments.error());
    std::set<std::string> entrusted;
    for (const auto& it : *entrustments)
      if (!it.company_id.empty() && (*tree)->is_within(it.company_id, unit_id))
        entrusted.insert(it.community_id);
    std::vector<notice::NeighbourhoodEntry> all;
    for (const auto& it : (*tree)->all())
      if (it.kind == directory::OrganizationKind::community &&
          (entrusted.contains(it.id) || (*tree)->is_within(it.id, unit_id)))
        all.push_back({{it.id}, it.short_name, it.short_name});
    return all;
  }
};

}  // namespace mct
