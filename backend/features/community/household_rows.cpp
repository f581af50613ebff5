#include "backend/features/community/household_rows.h"

#include <fmt/format.h>

namespace mct::community {

using storage::Connection;

Result<std::vector<Door>> doors_of(Connection& connection, const std::string& community_id) {
  auto rows = connection.execute(
      "SELECT r.building_id, r.entrance_id, r.room, e.building, e.entrance "
      "FROM community_entrance e JOIN community_room r ON r.community_id = e.community_id "
      "AND r.building_id = e.building_id AND r.entrance_id = e.entrance_id "
      "WHERE e.community_id = $1 ORDER BY e.position, r.position",
      {community_id});
  if (!rows) return fail(rows.error());
  std::vector<Door> doors;
  for (const auto& row : *rows)
    doors.push_back(
        {{community_id, row.text(0), row.text(1), row.text(2)}, row.text(3), row.text(4)});
  return doors;
}

Result<std::vector<Member>> homes_of_account(Connection& connection,
                                             const std::string& account_id) {
  auto rows = connection.execute(
      "SELECT community_id, building_id, entrance_id, room, relation FROM community_residence "
      "WHERE account_id = $1 AND state = 2 ORDER BY created_ms, id",
      {account_id});
  if (!rows) return fail(rows.error());
  std::vector<Member> homes;
  for (const auto& row : *rows)
    homes.push_back({{row.text(0), row.text(1), row.text(2), row.text(3)},
                     static_cast<Relation>(row.integer(4))});
  return homes;
}

std::string key_of(const Household& household) {
  return fmt::format("{}/{}/{}/{}", household.community_id, household.building_id,
                     household.entrance_id, household.room);
}

}  // namespace mct::community
