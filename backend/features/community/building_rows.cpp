#include "backend/features/community/building_rows.h"

#include <map>
#include <set>
#include <tuple>

#include "backend/core/ids.h"

namespace mct::community {
namespace {

using storage::Connection;

constexpr std::size_t id_bytes = 8;

struct PlacedRow {
  std::string building_id;
  std::string entrance_id;
  const BuildingRow* row;
};

// By names; an entrance under its building's.
struct KnownIds {
  std::map<std::string, std::string> buildings;
  std::map<std::pair<std::string, std::string>, std::string> entrances;
};

Result<KnownIds> known_ids(Connection& connection, const std::string& community_id) {
  auto rows = connection.execute(
      "SELECT building_id, building, entrance_id, entrance FROM community_entrance "
      "WHERE community_id = $1",
      {community_id});
  if (!rows) return fail(rows.error());
  KnownIds known;
  for (const auto& row : *rows) {
    known.buildings.emplace(row.text(1), row.text(0));
    known.entrances.emplace(std::pair(row.text(1), row.text(3)), row.text(2));
  }
  return known;
}

std::vector<PlacedRow> placed(KnownIds known, const std::vector<BuildingRow>& rows) {
  std::vector<PlacedRow> all;
  for (const auto& row : rows) {
    auto& building = known.buildings[row.building];
    if (building.empty()) building = random_hex(id_bytes);
    auto& entrance = known.entrances[{row.building, row.entrance}];
    if (entrance.empty()) entrance = random_hex(id_bytes);
    all.push_back({building, entrance, &row});
  }
  return all;
}

// Nobody loses their door by a sheet.
Status check_inhabited(Connection& connection, const std::string& community_id,
                       const std::vector<PlacedRow>& rows) {
  std::set<std::tuple<std::string, std::string, std::string>> doors;
  for (const auto& it : rows)
    for (const auto& room : it.row->rooms) doors.emplace(it.building_id, it.entrance_id, room);
  auto inhabited = connection.execute(
      "SELECT DISTINCT building_id, entrance_id, room, place FROM community_residence "
      "WHERE community_id = $1 AND state IN (1, 2) ORDER BY place, room",
      {community_id});
  if (!inhabited) return fail(inhabited.error());
  std::vector<Violation> missing;
  for (const auto& row : *inhabited)
    if (!doors.contains({row.text(0), row.text(1), row.text(2)}))
      missing.push_back({row.text(3) + row.text(2), "有住户或待确认的登记"});
  if (missing.empty()) return {};
  return fail(reason::household_inhabited, "表里缺了有人住的户，请先补上或结束居住",
              std::move(missing));
}

Status insert_row(Connection& connection, const std::string& community_id, const PlacedRow& it,
                  std::int64_t position) {
  auto entrance = connection.execute(
      "INSERT INTO community_entrance (community_id, building_id, entrance_id, building, entrance, "
      "position) VALUES ($1, $2, $3, $4, $5, $6)",
      {community_id, it.building_id, it.entrance_id, it.row->building, it.row->entrance, position});
  if (!entrance) return fail(entrance.error());
  std::int64_t room_position = 0;
  for (const auto& room : it.row->rooms) {
    auto added = connection.execute(
        "INSERT INTO community_room (community_id, building_id, entrance_id, room, position) "
        "VALUES ($1, $2, $3, $4, $5)",
        {community_id, it.building_id, it.entrance_id, room, room_position++});
    if (!added) return fail(added.error());
  }
  return {};
}

}  // namespace

Result<std::int64_t> take_turn(Connection& connection, const std::string& community_id) {
  auto rows = connection.execute(
      "INSERT INTO community_place (community_id, revision, entrance_count) VALUES ($1, 0, 0) "
      "ON CONFLICT (community_id) DO UPDATE SET revision = community_place.revision "
      "RETURNING revision",
      {community_id});
  if (!rows) return fail(rows.error());
  return rows->rows.at(0).integer(0);
}

Result<std::vector<Building>> read_buildings(Connection& connection,
                                             const std::string& community_id) {
  auto rows = connection.execute(
      "SELECT building_id, building, entrance_id, entrance FROM community_entrance "
      "WHERE community_id = $1 ORDER BY position",
      {community_id});
  if (!rows) return fail(rows.error());
  std::vector<Building> buildings;
  for (const auto& row : *rows) {
    if (buildings.empty() || buildings.back().id != row.text(0))
      buildings.push_back({row.text(0), row.text(1), {}});
    buildings.back().entrances.push_back({row.text(2), row.text(3)});
  }
  return buildings;
}

Result<Buildings> read_sheet(Connection& connection, const std::string& community_id) {
  auto revisions = connection.execute(
      "SELECT revision FROM community_place WHERE community_id = $1", {community_id});
  if (!revisions) return fail(revisions.error());
  auto rows = connection.execute(
      "SELECT e.building, e.entrance, r.room, e.position FROM community_entrance e "
      "JOIN community_room r ON r.community_id = e.community_id "
      "AND r.building_id = e.building_id AND r.entrance_id = e.entrance_id "
      "WHERE e.community_id = $1 ORDER BY e.position, r.position",
      {community_id});
  if (!rows) return fail(rows.error());
  Buildings sheet;
  if (!revisions->empty()) sheet.revision = revisions->rows[0].integer(0);
  std::int64_t last = -1;
  for (const auto& row : *rows) {
    if (row.integer(3) != last) sheet.rows.push_back({row.text(0), row.text(1), {}});
    last = row.integer(3);
    sheet.rows.back().rooms.push_back(row.text(2));
  }
  return sheet;
}

Result<std::vector<std::string>> open_communities(Connection& connection) {
  auto rows =
      connection.execute("SELECT community_id FROM community_place WHERE entrance_count > 0");
  if (!rows) return fail(rows.error());
  std::vector<std::string> ids;
  for (const auto& row : *rows) ids.push_back(row.text(0));
  return ids;
}

Result<bool> is_open(Connection& connection, const std::string& community_id) {
  auto rows = connection.execute(
      "SELECT 1 FROM community_place WHERE community_id = $1 AND entrance_count > 0",
      {community_id});
  if (!rows) return fail(rows.error());
  return !rows->empty();
}

Result<std::string> place_of(Connection& connection, const Household& household) {
  auto rows = connection.execute(
      "SELECT e.building, e.entrance FROM community_entrance e "
      "JOIN community_room r ON r.community_id = e.community_id "
      "AND r.building_id = e.building_id AND r.entrance_id = e.entrance_id "
      "WHERE e.community_id = $1 AND e.building_id = $2 AND e.entrance_id = $3 AND r.room = $4",
      {household.community_id, household.building_id, household.entrance_id, household.room});
  if (!rows) return fail(rows.error());
  if (rows->empty())
    return fail(reason::household_not_found, "没有这一户，请核对楼、单元和门牌号",
                {{"room", "没有这个门牌号"}});
  return rows->rows[0].text(0) + rows->rows[0].text(1);
}

Status replace_buildings(Connection& connection, const std::string& community_id,
                         const std::vector<BuildingRow>& rows, std::int64_t now_ms) {
  auto known = known_ids(connection, community_id);
  if (!known) return fail(known.error());
  const auto all = placed(std::move(*known), rows);
  if (auto status = check_inhabited(connection, community_id, all); !status) return status;
  for (const auto* sql : {"DELETE FROM community_room WHERE community_id = $1",
                          "DELETE FROM community_entrance WHERE community_id = $1"}) {
    auto gone = connection.execute(sql, {community_id});
    if (!gone) return fail(gone.error());
  }
  std::int64_t position = 0;
  for (const auto& it : all)
    if (auto status = insert_row(connection, community_id, it, position++); !status) return status;
  auto counted = connection.execute(
      "UPDATE community_place SET revision = revision + 1, entrance_count = $2, opened_ms = "
      "CASE WHEN opened_ms = 0 AND entrance_count = 0 AND $2 > 0 THEN $3 ELSE opened_ms END "
      "WHERE community_id = $1",
      {community_id, position, now_ms});
  if (!counted) return fail(counted.error());
  return {};
}

}  // namespace mct::community
