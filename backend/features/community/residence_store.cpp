#include "backend/features/community/residence_store.h"

#include <fmt/format.h>

#include "backend/core/ids.h"
#include "backend/features/community/building_rows.h"
#include "backend/features/community/neighbour_rows.h"
#include "backend/features/community/residence_news.h"
#include "backend/features/community/residence_rows.h"
#include "backend/features/community/seen_rows.h"
#include "backend/requests/request_log.h"

namespace mct::community {
namespace {

using storage::Connection;

constexpr int most_own = 50;

Resident resident_of(const Residence& it) {
  return {it.account_id, it.household.community_id, it.name};
}

// The person's own doing.
audit::Actor person_of(const Residence& it) {
  return {it.account_id, it.card_id, it.name};
}

// With the last household of the community goes its card.
Status move_out(Connection& connection, Directory& directory, Residence& it, State state,
                const audit::Actor& actor, std::int64_t now_ms) {
  const bool lived_there = it.state == State::confirmed;
  it.state = state;
  if (auto status = keep_state(connection, it); !status || !lived_there) return status;
  if (auto status = topics_moved(connection, it); !status) return status;
  auto lives = lives_in(connection, it.account_id, it.household.community_id);
  if (!lives) return fail(lives.error());
  if (*lives) return {};
  if (auto status = forget_listing(connection, it.household.community_id, it.account_id); !status)
    return status;
  return directory.end_card(connection, resident_of(it), actor, now_ms);
}

// The residence, its community's turn taken.
Result<Residence> turn_of(Connection& connection, const std::string& id) {
  auto it = read_residence(connection, id);
  if (!it) return it;
  auto turn = take_turn(connection, it->household.community_id);
  if (!turn) return fail(turn.error());
  return read_residence(connection, id);
}

Result<std::string> add_claim(Connection& connection, Directory& directory,
                              const std::string& account_id, const ResidenceStore::Claim& claim,
                              std::int64_t now_ms) {
  auto community = read_community(connection, directory, claim.household.community_id);
  if (!community) return fail(community.error());
  if (auto turn = take_turn(connection, community->id); !turn) return fail(turn.error());
  auto place = place_of(connection, claim.household);
  if (!place) return fail(place.error());
  auto current = count_current(connection, account_id);
  if (!current) return fail(current.error());
  if (*current >= most_claims)
    return fail(reason::claim_limit, fmt::format("同时最多登记 {} 户", most_claims));
  Residence it;
  it.id = random_id();
  it.household = claim.household;
  it.place = std::move(*place);
  it.account_id = account_id;
  it.name = claim.name;
  it.relation = claim.relation;
  it.created_ms = now_ms;
  if (auto status = insert_residence(connection, it); !status) return fail(status.error());
  if (auto status = note(connection, *community, it, "residence.claim", person_of(it), now_ms);
      !status)
    return fail(status.error());
  if (auto status = tell_committee(connection, it, now_ms); !status) return fail(status.error());
  return it.id;
}

Status check_waits(const Residence& it, const audit::Actor& actor) {
  if (it.state != State::waiting) return fail(reason::claim_decided, "这条登记已处理过");
  if (it.account_id == actor.account_id)
    return fail(mct::reason::invalid_argument, "自己的登记请由其他管理员确认",
                {{"residence_id", "这是你自己的登记"}});
  return {};
}

}  // namespace

Status end_residences_of(Connection& connection, Directory& directory,
                         const std::string& account_id, std::int64_t now_ms) {
  auto all = residences_of_account(connection, account_id, most_own);
  if (!all) return fail(all.error());
  for (const auto& listed : *all) {
    if (listed.state != State::waiting && listed.state != State::confirmed) continue;
    auto it = turn_of(connection, listed.id);
    if (!it) return fail(it.error());
    if (it->state != State::waiting && it->state != State::confirmed) continue;
    auto community = directory.community(connection, it->household.community_id);
    if (!community) return fail(community.error());
    const auto person = person_of(*it);
    if (auto status = move_out(connection, directory, *it, State::left, person, now_ms); !status)
      return status;
    if (!*community) continue;
    if (auto status = note(connection, **community, *it, "residence.leave", person, now_ms);
        !status)
      return status;
  }
  return forget_names(connection, account_id);
}

asio::awaitable<Result<SeenResidence>> ResidenceStore::claim(std::string account_id, Claim claim) {
  const auto now = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<SeenResidence> {
    const requests::RequestKey key{account_id + "/community.claim", claim.request_id};
    auto id = requests::once(connection, key, now, [&] {
      return add_claim(connection, directory_, account_id, claim, now);
    });
    if (!id) return fail(id.error());
    auto it = read_residence(connection, *id);
    if (!it) return fail(it.error());
    return Sight(connection, directory_, true).of(std::move(*it));
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<std::vector<SeenResidence>>> ResidenceStore::own(std::string account_id) {
  auto job = [=, this](Connection& connection) {
    return Sight(connection, directory_, true)
        .of_all(residences_of_account(connection, account_id, most_own));
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<SeenResidence>> ResidenceStore::leave(std::string account_id,
                                                             std::string id) {
  const auto now = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<SeenResidence> {
    auto it = turn_of(connection, id);
    if (!it) return fail(it.error());
    if (it->account_id != account_id) return residence_not_found();
    if (it->state == State::waiting || it->state == State::confirmed) {
      auto community = read_community(connection, directory_, it->household.community_id);
      if (!community) return fail(community.error());
      const auto person = person_of(*it);
      if (auto status = move_out(connection, directory_, *it, State::left, person, now); !status)
        return fail(status.error());
      if (auto status = note(connection, *community, *it, "residence.leave", person, now); !status)
        return fail(status.error());
    }
    return Sight(connection, directory_, true).of(std::move(*it));
  };
  auto left = co_await database_.write(std::move(job));
  if (left) tell(*left);
  co_return left;
}

asio::awaitable<Result<ResidenceStore::Residences>> ResidenceStore::claims(audit::Actor actor,
                                                                           std::string community_id,
                                                                           std::int64_t offset,
                                                                           int limit) {
  auto job = [=, this](Connection& connection) -> Result<Residences> {
    auto kept = kept_community(connection, directory_, actor, community_id);
    if (!kept) return fail(kept.error());
    auto page = Sight(connection, directory_, !kept->from_above)
                    .of_all(waiting_in(connection, community_id, offset, limit));
    if (!page) return fail(page.error());
    auto total = count_waiting(connection, community_id);
    if (!total) return fail(total.error());
    return Residences{std::move(*page), *total};
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<ResidenceStore::Residences>> ResidenceStore::residents(
    audit::Actor actor, std::string community_id, std::string query, std::int64_t offset,
    int limit) {
  auto job = [=, this](Connection& connection) -> Result<Residences> {
    auto kept = kept_community(connection, directory_, actor, community_id);
    if (!kept) return fail(kept.error());
    auto page = Sight(connection, directory_, !kept->from_above)
                    .of_all(residents_of(connection, community_id, query, offset, limit));
    if (!page) return fail(page.error());
    auto total = count_residents_of(connection, community_id, query);
    if (!total) return fail(total.error());
    return Residences{std::move(*page), *total};
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<SeenResidence>> ResidenceStore::decide(audit::Actor actor, std::string what,
                                                              Decision decision, Step step) {
  const auto now = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<SeenResidence> {
    auto it = turn_of(connection, decision.id);
    if (!it) return fail(it.error());
    auto kept = kept_community(connection, directory_, actor, it->household.community_id);
    if (!kept) return fail(kept.error());
    const requests::RequestKey key{actor.card_id + "/" + what, decision.request_id};
    auto done = requests::once(connection, key, now, [&]() -> Result<std::string> {
      if (auto status = step(connection, kept->community, *it, now); !status)
        return fail(status.error());
      return it->id;
    });
    if (!done) return fail(done.error());
    auto after = read_residence(connection, *done);
    if (!after) return fail(after.error());
    return Sight(connection, directory_, !kept->from_above).of(std::move(*after));
  };
  auto decided = co_await database_.write(std::move(job));
  if (decided) tell(*decided);
  co_return decided;
}

void ResidenceStore::tell(const SeenResidence& seen) {
  const auto& it = seen.residence;
  directory_.card_changed(it.account_id, seen.card_ended ? it.card_id : std::string());
}

asio::awaitable<Result<SeenResidence>> ResidenceStore::confirm(audit::Actor actor,
                                                               Decision decision) {
  Step step = [this, actor](Connection& connection, const Community& community, Residence& it,
                            std::int64_t now) -> Status {
    if (auto status = check_waits(it, actor); !status) return status;
    auto card = directory_.issue_card(connection, resident_of(it), actor, now);
    if (!card) return fail(card.error());
    it.card_id = std::move(*card);
    it.state = State::confirmed;
    it.decided_ms = now;
    if (auto status = keep_state(connection, it); !status) return status;
    if (auto status = topics_moved(connection, it); !status) return status;
    if (auto status = note(connection, community, it, "residence.confirm", actor, now); !status)
      return status;
    return tell_person(connection, it, "社区已确认您的住处", now);
  };
  co_return co_await decide(actor, "community.confirm", std::move(decision), std::move(step));
}

asio::awaitable<Result<SeenResidence>> ResidenceStore::refuse(audit::Actor actor,
                                                              Decision decision) {
  Step step = [actor, why = decision.reason](Connection& connection, const Community& community,
                                             Residence& it, std::int64_t now) -> Status {
    if (auto status = check_waits(it, actor); !status) return status;
    it.state = State::refused;
    it.reason = why;
    it.decided_ms = now;
    if (auto status = keep_state(connection, it); !status) return status;
    if (auto status = note(connection, community, it, "residence.refuse", actor, now); !status)
      return status;
    return tell_person(connection, it, "社区没有确认您的住处登记，请看原因", now);
  };
  co_return co_await decide(actor, "community.refuse", std::move(decision), std::move(step));
}

asio::awaitable<Result<SeenResidence>> ResidenceStore::end(audit::Actor actor, Decision decision) {
  Step step = [this, actor, why = decision.reason](Connection& connection,
                                                   const Community& community, Residence& it,
                                                   std::int64_t now) -> Status {
    if (it.state == State::left || it.state == State::ended) return {};
    if (it.state != State::confirmed) return fail(reason::not_confirmed, "这条登记还没有确认");
    it.reason = why;
    it.decided_ms = now;
    if (auto status = move_out(connection, directory_, it, State::ended, actor, now); !status)
      return status;
    if (auto status = note(connection, community, it, "residence.end", actor, now); !status)
      return status;
    return tell_person(connection, it, "社区已结束您的一处住处登记", now);
  };
  co_return co_await decide(actor, "community.end", std::move(decision), std::move(step));
}

}  // namespace mct::community
