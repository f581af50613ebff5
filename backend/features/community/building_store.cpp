#include "backend/features/community/building_store.h"

#include <algorithm>
#include <set>

#include "backend/features/community/building_rows.h"
#include "backend/requests/request_log.h"

namespace mct::community {
namespace {

using storage::Connection;

std::size_t count_rooms(const Buildings& sheet) {
  std::size_t rooms = 0;
  for (const auto& row : sheet.rows) rooms += row.rooms.size();
  return rooms;
}

audit::Entry entry_for(const Community& community, const Buildings& before, const Buildings& after,
                       const audit::Actor& actor, std::int64_t now_ms) {
  audit::Entry entry{now_ms,         actor, community.path, "community.buildings", community.id,
                     community.name, {}};
  const auto compare = [&](const char* title, std::size_t former, std::size_t latter) {
    if (former != latter)
      entry.fields.push_back({title, std::to_string(former), std::to_string(latter)});
  };
  compare("单元", before.rows.size(), after.rows.size());
  compare("户", count_rooms(before), count_rooms(after));
  return entry;
}

Status put_buildings(Connection& connection, const Community& community, const Buildings& wanted,
                     const audit::Actor& actor, std::int64_t now_ms) {
  auto revision = take_turn(connection, community.id);
  if (!revision) return fail(revision.error());
  if (*revision != wanted.revision)
    return fail(reason::buildings_changed, "别人刚改过楼栋，请看清后再改");
  auto before = read_sheet(connection, community.id);
  if (!before) return fail(before.error());
  if (auto status = replace_buildings(connection, community.id, wanted.rows, now_ms); !status)
    return status;
  return audit::append(connection, entry_for(community, *before, wanted, actor, now_ms));
}

}  // namespace

Result<Community> read_community(Connection& connection, Directory& directory,
                                 const std::string& community_id) {
  auto community = directory.community(connection, community_id);
  if (!community) return fail(community.error());
  if (!*community) return community_not_found();
  auto open = is_open(connection, community_id);
  if (!open) return fail(open.error());
  (*community)->open = *open;
  return std::move(**community);
}

Result<KeptCommunity> kept_community(Connection& connection, Directory& directory,
                                     const audit::Actor& actor, const std::string& community_id) {
  auto reach = directory.reach(connection, actor, community_id);
  if (!reach) return fail(reach.error());
  if (*reach == Directory::Reach::none)
    return fail(reason::not_your_unit, "这不在你管理的单位之内");
  auto community = read_community(connection, directory, community_id);
  if (!community) return fail(community.error());
  return KeptCommunity{std::move(*community), *reach == Directory::Reach::above};
}

asio::awaitable<Result<std::vector<Community>>> BuildingStore::communities() {
  auto job = [this](Connection& connection) -> Result<std::vector<Community>> {
    auto all = directory_.communities(connection);
    if (!all) return all;
    auto open = open_communities(connection);
    if (!open) return fail(open.error());
    const std::set<std::string> ids(open->begin(), open->end());
    for (auto& it : *all) it.open = ids.contains(it.id);
    return all;
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<BuildingStore::Whole>> BuildingStore::whole(std::string community_id) {
  auto job = [=, this](Connection& connection) -> Result<Whole> {
    auto community = read_community(connection, directory_, community_id);
    if (!community) return fail(community.error());
    auto buildings = read_buildings(connection, community_id);
    if (!buildings) return fail(buildings.error());
    return Whole{std::move(*community), std::move(*buildings)};
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<Buildings>> BuildingStore::sheet(audit::Actor actor,
                                                        std::string community_id) {
  auto job = [=, this](Connection& connection) -> Result<Buildings> {
    auto kept = kept_community(connection, directory_, actor, community_id);
    if (!kept) return fail(kept.error());
    return read_sheet(connection, community_id);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<Buildings>> BuildingStore::put(audit::Actor actor, Change change) {
  const auto now = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<Buildings> {
    auto kept = kept_community(connection, directory_, actor, change.community_id);
    if (!kept) return fail(kept.error());
    const requests::RequestKey key{actor.card_id + "/community.buildings", change.request_id};
    auto done = requests::once(connection, key, now, [&]() -> Result<std::string> {
      auto put = put_buildings(connection, kept->community, change.wanted, actor, now);
      if (!put) return fail(put.error());
      return std::string{};
    });
    if (!done) return fail(done.error());
    return read_sheet(connection, change.community_id);
  };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::community
