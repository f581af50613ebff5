#include "backend/features/community/rollout_store.h"

#include <algorithm>
#include <fmt/format.h>

#include "backend/features/community/building_rows.h"
#include "backend/working_days/day.h"

namespace mct::community {
namespace {

using storage::Connection;

// 2026-12
std::string month_of(std::int64_t ms) {
  return working_days::text_of(working_days::day_of(ms)).substr(0, 7);
}

// The month in which each open community was opened; empty: nobody knows.
Result<std::map<std::string, std::string>> read_openings(Connection& connection) {
  auto rows = connection.execute(
      "SELECT community_id, opened_ms FROM community_place WHERE entrance_count > 0");
  if (!rows) return fail(rows.error());
  std::map<std::string, std::string> openings;
  for (const auto& row : *rows) {
    const auto opened_ms = row.integer(1);
    openings[row.text(0)] = opened_ms == 0 ? std::string() : month_of(opened_ms);
  }
  return openings;
}

Result<Planned> read_plan(Connection& connection, const std::string& town_id) {
  auto rows = connection.execute("SELECT month, planned FROM community_rollout WHERE town_id = $1",
                                 {town_id});
  if (!rows) return fail(rows.error());
  Planned planned;
  for (const auto& row : *rows) planned[row.text(0)] = static_cast<int>(row.integer(1));
  return planned;
}

// With what is planned and has come in these months.
Result<std::vector<TownRollout>> read_towns(Connection& connection, Directory& directory,
                                            const std::vector<std::string>& months) {
  auto communities = directory.communities(connection);
  if (!communities) return fail(communities.error());
  auto openings = read_openings(connection);
  if (!openings) return fail(openings.error());
  std::vector<TownRollout> towns;
  for (const auto& it : *communities) {
    auto town = std::ranges::find(towns, it.town_id, &TownRollout::town_id);
    if (town == towns.end()) {
      const auto path = it.path.substr(0, it.path.size() - it.id.size() - 1);
      town = towns.insert(
          town, {.town_id = it.town_id, .name = it.town_name, .path = path, .months = {}});
      for (const auto& month : months) town->months.push_back({month});
    }
    ++town->community_count;
    const auto opening = openings->find(it.id);
    if (opening == openings->end()) continue;
    ++town->open_count;
    const auto month = std::ranges::find(town->months, opening->second, &RolloutMonth::month);
    if (month != town->months.end()) ++month->opened;
  }
  for (auto& town : towns) {
    auto planned = read_plan(connection, town.town_id);
    if (!planned) return fail(planned.error());
    for (auto& it : town.months) it.planned = (*planned)[it.month];
  }
  return towns;
}

audit::Entry entry_for(const TownRollout& town, const Planned& before, const Planned& wanted,
                       const audit::Actor& actor, std::int64_t now_ms) {
  audit::Entry entry{now_ms,       actor,     town.path, "community.plan_rollout",
                     town.town_id, town.name, {}};
  for (const auto& [month, count] : wanted) {
    const auto former = before.find(month);
    entry.fields.push_back({month, former == before.end() ? "" : std::to_string(former->second),
                            std::to_string(count)});
  }
  return entry;
}

Result<TownRollout> write_plan(Connection& connection, Directory& directory,
                               const audit::Actor& actor, const std::string& town_id,
                               const Planned& wanted, std::int64_t now_ms) {
  if (auto turn = take_turn(connection, town_id); !turn) return fail(turn.error());
  std::vector<std::string> months;
  for (const auto& [month, count] : wanted) months.push_back(month);
  auto towns = read_towns(connection, directory, months);
  if (!towns) return fail(towns.error());
  const auto town = std::ranges::find(*towns, town_id, &TownRollout::town_id);
  auto reach = directory.reach(connection, actor, town_id);
  if (!reach) return fail(reach.error());
  if (town == towns->end() || *reach == Directory::Reach::none)
    return fail(reason::not_your_unit, "这不在你管理的单位之内");
  for (const auto& [month, count] : wanted) {
    auto put = connection.execute(
        "INSERT INTO community_rollout (town_id, month, planned) VALUES ($1, $2, $3) "
        "ON CONFLICT (town_id, month) DO UPDATE SET planned = excluded.planned",
        {town_id, month, std::int64_t{count}});
    if (!put) return fail(put.error());
  }
  auto all = read_plan(connection, town_id);
  if (!all) return fail(all.error());
  int sum = 0;
  for (const auto& [month, count] : *all) sum += count;
  if (sum > town->community_count)
    return fail(mct::reason::invalid_argument,
                fmt::format("各月计划共 {} 个，超过所辖社区总数 {}", sum, town->community_count),
                {{"months", "超过所辖社区总数"}});
  Planned before;
  for (const auto& it : town->months) before[it.month] = it.planned;
  if (auto status = audit::append(connection, entry_for(*town, before, wanted, actor, now_ms));
      !status)
    return fail(status.error());
  for (auto& it : town->months) it.planned = wanted.at(it.month);
  town->may_plan = true;
  return std::move(*town);
}

}  // namespace

asio::awaitable<Result<std::vector<TownRollout>>> RolloutStore::towns(
    audit::Actor actor, std::vector<std::string> months) {
  auto job = [=, this](Connection& connection) -> Result<std::vector<TownRollout>> {
    auto towns = read_towns(connection, directory_, months);
    if (!towns) return towns;
    for (auto& it : *towns) {
      auto reach = directory_.reach(connection, actor, it.town_id);
      if (!reach) return fail(reach.error());
      it.may_plan = *reach != Directory::Reach::none;
    }
    return towns;
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<TownRollout>> RolloutStore::plan(audit::Actor actor, std::string town_id,
                                                        Planned planned) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) {
    return write_plan(connection, directory_, actor, town_id, planned, now_ms);
  };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::community
