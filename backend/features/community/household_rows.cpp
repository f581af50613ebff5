#include "backend/features/community/household_rows.h"

#include <fmt/format.h>

#include "backend/storage/list_parameter.h"

namespace mct::community {

using storage::Connection;

namespace {

Result<std::vector<std::string>> texts(Result<storage::Rows> rows) {
  if (!rows) return fail(rows.error());
  std::vector<std::string> texts;
  for (const auto& row : *rows) texts.push_back(row.text(0));
  return texts;
}

}  // namespace

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

Result<std::vector<std::string>> cards_in(Connection& connection, const Household& it) {
  return texts(connection.execute(
      "SELECT DISTINCT card_id FROM community_residence WHERE community_id = $1 "
      "AND building_id = $2 AND entrance_id = $3 AND room = $4 AND state = 2 ORDER BY 1",
      {it.community_id, it.building_id, it.entrance_id, it.room}));
}

Result<std::vector<std::string>> accounts_in(Connection& connection,
                                             const std::string& community_id,
                                             const std::set<std::string>& keys) {
  const std::vector<std::string> wanted(keys.begin(), keys.end());
  return texts(connection.execute(
      fmt::format("SELECT DISTINCT account_id FROM community_residence WHERE community_id = $1 "
                  "AND state = 2 AND community_id || '/' || building_id || '/' || entrance_id || "
                  "'/' || room IN ({}) ORDER BY 1",
                  storage::texts_in(connection.engine(), "$2")),
      {community_id, storage::list_of(wanted)}));
}

Result<int> count_residents(Connection& connection, const std::vector<Household>& neighbourhoods) {
  std::set<std::string> accounts;
  for (const auto& it : neighbourhoods) {
    auto rows = connection.execute(
        "SELECT DISTINCT account_id FROM community_residence WHERE community_id = $1 "
        "AND state = 2 AND ($2 = '' OR building_id = $2) AND ($3 = '' OR entrance_id = $3) "
        "AND ($4 = '' OR room = $4)",
        {it.community_id, it.building_id, it.entrance_id, it.room});
    if (!rows) return fail(rows.error());
    for (const auto& row : *rows) accounts.insert(row.text(0));
  }
  return static_cast<int>(accounts.size());
}

std::string key_of(const Household& household) {
  return fmt::format("{}/{}/{}/{}", household.community_id, household.building_id,
                     household.entrance_id, household.room);
}

}  // namespace mct::community
