#include "backend/features/vote/holding_store.h"

#include <algorithm>
#include <fmt/format.h>

#include "backend/core/ids.h"
#include "backend/features/vote/vote_count.h"
#include "backend/features/vote/vote_events.h"
#include "backend/push/push_queue.h"
#include "backend/requests/request_log.h"

namespace mct::vote {
namespace {

using storage::Connection;

tl::unexpected<Error> not_your_unit() {
  return fail(reason::not_your_unit, "这不在你管理的单位之内");
}

audit::Entry entry_for(const Community& community, const Vote& vote, const char* action,
                       const audit::Actor& actor, std::int64_t now_ms) {
  return {now_ms, actor, community.path, action, vote.id, vote.title, {}};
}

// Whoever lives where it is decided hears of it.
Status tell(Connection& connection, const Vote& vote, events::Kind kind, const char* text,
            std::int64_t now_ms) {
  const auto topic = vote.building_id.empty() ? events::topic_of("community", vote.community_id)
                                              : events::topic_of("building", vote.building_id);
  auto told = events::append(connection, events::NewEvent{topic, kind, {}}, now_ms);
  if (!told) return fail(told.error());
  return push::notify(connection, {.topic = topic, .link = "mct://vote/" + vote.id, .text = text},
                      now_ms);
}

}  // namespace

Result<Community> HoldingStore::kept(Connection& connection, const audit::Actor& actor,
                                     const std::string& community_id) {
  auto kept = communities_.kept(connection, actor);
  if (!kept) return fail(kept.error());
  if (!kept->contains(community_id)) return not_your_unit();
  auto community = communities_.community(connection, community_id);
  if (!community) return fail(community.error());
  if (!*community) return fail(reason::community_not_found, "没有这个社区");
  return std::move(**community);
}

asio::awaitable<Result<SeenVote>> HoldingStore::create(audit::Actor actor, NewVote wanted) {
  const auto now = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<SeenVote> {
    auto community = kept(connection, actor, wanted.community_id);
    if (!community) return fail(community.error());
    const requests::RequestKey key{actor.card_id + "/vote.create", wanted.request_id};
    auto id = requests::once(connection, key, now, [&]() -> Result<std::string> {
      auto households = communities_.households(connection, wanted.community_id);
      if (!households) return fail(households.error());
      if (!wanted.building_id.empty())
        std::erase_if(*households,
                      [&](const Household& it) { return it.building_id != wanted.building_id; });
      if (households->empty()) return fail(reason::no_households, "这里还没有录入住户");
      auto areas = read_areas(connection, wanted.community_id);
      if (!areas) return fail(areas.error());
      Vote vote;
      vote.id = random_id();
      vote.community_id = community->id;
      vote.community_name = community->name;
      vote.building_id = wanted.building_id;
      if (!wanted.building_id.empty()) vote.building = households->front().building;
      vote.title = wanted.title;
      vote.body = wanted.body;
      vote.majority = wanted.majority;
      vote.secret = wanted.secret;
      vote.created_ms = now;
      vote.closes_ms = wanted.closes_ms;
      const bool known = std::ranges::all_of(
          *households, [&](const Household& it) { return areas->contains(it.key); });
      vote.households = std::ssize(*households);
      if (known)
        for (const auto& it : *households) vote.area += areas->at(it.key);
      if (auto status = insert_vote(connection, vote, wanted.questions); !status)
        return fail(status.error());
      std::int64_t position = 0;
      for (const auto& it : *households) {
        auto status =
            insert_household(connection, vote.id, it, known ? areas->at(it.key) : 0, position++);
        if (!status) return fail(status.error());
      }
      auto status =
          audit::append(connection, entry_for(*community, vote, "vote.create", actor, now));
      if (!status) return fail(status.error());
      status = tell(connection, vote, vote_opened, "社区有一项业主表决，请在截止前投票", now);
      if (!status) return fail(status.error());
      return vote.id;
    });
    if (!id) return fail(id.error());
    auto vote = read_vote(connection, *id);
    if (!vote) return fail(vote.error());
    return see(connection, std::move(*vote), {}, now);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<SeenVote>> HoldingStore::cancel(audit::Actor actor, std::string vote_id,
                                                       std::string reason) {
  const auto now = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<SeenVote> {
    auto vote = lock_vote(connection, vote_id);
    if (!vote) return fail(vote.error());
    auto community = kept(connection, actor, vote->community_id);
    if (!community) return fail(community.error());
    if (state_of(*vote, now) == State::open) {
      vote->cancelled_ms = now;
      vote->reason = reason;
      if (auto status = cancel_vote(connection, vote_id, reason, now); !status)
        return fail(status.error());
      auto entry = entry_for(*community, *vote, "vote.cancel", actor, now);
      entry.fields.push_back({"原因", {}, reason});
      if (auto status = audit::append(connection, entry); !status) return fail(status.error());
      auto told = tell(connection, *vote, vote_cancelled, "一项业主表决已取消", now);
      if (!told) return fail(told.error());
    }
    return see(connection, std::move(*vote), {}, now);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<std::vector<SeenVote>>> HoldingStore::list(audit::Actor actor,
                                                                  std::string community_id) {
  const auto now = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<std::vector<SeenVote>> {
    if (auto community = kept(connection, actor, community_id); !community)
      return fail(community.error());
    auto votes = votes_in(connection, {community_id});
    if (!votes) return fail(votes.error());
    std::vector<SeenVote> all;
    for (auto& it : *votes) {
      auto seen = see(connection, std::move(it), {}, now);
      if (!seen) return fail(seen.error());
      all.push_back(std::move(*seen));
    }
    return all;
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<HoldingStore::Imported>> HoldingStore::import_areas(audit::Actor actor,
                                                                           Sheet sheet) {
  const auto now = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<Imported> {
    auto community = kept(connection, actor, sheet.community_id);
    if (!community) return fail(community.error());
    auto households = communities_.households(connection, sheet.community_id);
    if (!households) return fail(households.error());
    auto known = read_areas(connection, sheet.community_id);
    if (!known) return fail(known.error());
    sheets::Problems problems;
    for (const auto& it : sheet.problems) problems.add(it.where, it.what);
    const auto areas = areas_of(sheet.rows, sheet.format, *households, problems);
    Imported imported{false, problems.take(), static_cast<int>(sheet.rows.size()), 0};
    for (const auto& it : *households)
      if (!areas.contains(it.key) && !known->contains(it.key)) ++imported.missing;
    if (sheet.validate_only || !imported.problems.empty()) return imported;
    if (auto status = put_areas(connection, sheet.community_id, areas); !status)
      return fail(status.error());
    const audit::Entry entry{now,
                             actor,
                             community->path,
                             "vote.areas",
                             community->id,
                             community->name,
                             {{"面积", {}, fmt::format("{} 户", areas.size())}}};
    if (auto status = audit::append(connection, entry); !status) return fail(status.error());
    imported.applied = true;
    return imported;
  };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::vote
