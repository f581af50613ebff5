#include "backend/features/vote/vote_store.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "backend/features/vote/vote_count.h"
#include "backend/requests/request_log.h"

namespace mct::vote {
namespace {

using storage::Connection;

// The vote, for somebody who lives in its community.
Result<Vote> visible(Result<Vote> vote, const std::vector<Home>& homes) {
  if (!vote) return vote;
  const bool lives_there = std::ranges::any_of(
      homes, [&](const Home& it) { return it.community_id == vote->community_id; });
  if (!lives_there) return vote_not_found();
  return vote;
}

Status check_ballot(Connection& connection, const Vote& vote, const VoteStore::Ballot& ballot,
                    const std::vector<Home>& homes, std::int64_t now_ms) {
  if (state_of(vote, now_ms) != State::open) return fail(reason::vote_closed, "这次表决已经结束");
  const auto home = std::ranges::find(homes, ballot.household, &Home::key);
  if (home == homes.end() || !home->owner)
    return fail(reason::not_an_owner, "只有这一户的业主能投票");
  auto questions = read_questions(connection, vote.id, false, false);
  if (!questions) return fail(questions.error());
  if (questions->size() == ballot.answers.size()) return {};
  return fail(mct::reason::invalid_argument, "每个问题都要选择",
              {{"answers", fmt::format("应有 {} 个", questions->size())}});
}

}  // namespace

Result<SeenVote> see(Connection& connection, Vote vote, const std::vector<Home>& homes,
                     std::int64_t now_ms) {
  SeenVote seen{std::move(vote), State::open, false, {}, {}};
  seen.state = state_of(seen.vote, now_ms);
  const bool counted = seen.state == State::closed;
  auto questions = read_questions(connection, seen.vote.id, counted, counted && !seen.vote.secret);
  if (!questions) return fail(questions.error());
  seen.questions = std::move(*questions);
  if (counted) {
    seen.valid = is_valid(seen.vote);
    for (auto& it : seen.questions) it.passed = is_passed(seen.vote, it.tallies);
  }
  auto own = own_households(connection, seen.vote.id, homes);
  if (!own) return fail(own.error());
  seen.own = std::move(*own);
  return seen;
}

asio::awaitable<Result<std::vector<SeenVote>>> VoteStore::own(std::string account_id) {
  const auto now = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<std::vector<SeenVote>> {
    auto homes = communities_.homes(connection, account_id);
    if (!homes) return fail(homes.error());
    std::set<std::string> communities;
    for (const auto& it : *homes) communities.insert(it.community_id);
    auto votes = votes_in(connection, {communities.begin(), communities.end()});
    if (!votes) return fail(votes.error());
    std::vector<SeenVote> all;
    for (auto& it : *votes) {
      auto own = own_households(connection, it.id, *homes);
      if (!own) return fail(own.error());
      const auto state = state_of(it, now);
      const bool valid = state == State::closed && is_valid(it);
      all.push_back({std::move(it), state, valid, {}, std::move(*own)});
    }
    return all;
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<SeenVote>> VoteStore::get(audit::Actor viewer, std::string vote_id) {
  const auto now = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<SeenVote> {
    auto homes = communities_.homes(connection, viewer.account_id);
    if (!homes) return fail(homes.error());
    auto vote = read_vote(connection, vote_id);
    if (!vote) return fail(vote.error());
    auto kept = communities_.kept(connection, viewer);
    if (!kept) return fail(kept.error());
    if (!kept->contains(vote->community_id)) vote = visible(std::move(vote), *homes);
    if (!vote) return fail(vote.error());
    return see(connection, std::move(*vote), *homes, now);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<SeenVote>> VoteStore::cast(std::string account_id, Ballot ballot) {
  const auto now = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<SeenVote> {
    auto homes = communities_.homes(connection, account_id);
    if (!homes) return fail(homes.error());
    auto vote = visible(lock_vote(connection, ballot.vote_id), *homes);
    if (!vote) return fail(vote.error());
    const requests::RequestKey key{account_id + "/vote.cast", ballot.request_id};
    auto done = requests::once(connection, key, now, [&]() -> Result<std::string> {
      if (auto status = check_ballot(connection, *vote, ballot, *homes, now); !status)
        return fail(status.error());
      auto status =
          vote::cast(connection, ballot.vote_id, ballot.household, ballot.answers, !vote->secret);
      if (!status) return fail(status.error());
      return std::string{};
    });
    if (!done) return fail(done.error());
    auto after = read_vote(connection, ballot.vote_id);
    if (!after) return fail(after.error());
    return see(connection, std::move(*after), *homes, now);
  };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::vote
