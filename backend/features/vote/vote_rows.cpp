#include "backend/features/vote/vote_rows.h"

#include <fmt/format.h>

#include "backend/storage/list_parameter.h"

namespace mct::vote {
namespace {

using storage::Connection;
using storage::Row;
using storage::Value;

constexpr std::string_view columns =
    "id, community_id, community_name, building_id, building, title, body, majority, secret, "
    "created_ms, closes_ms, cancelled_ms, reason, household_count, area, voted_count, voted_area";

Vote vote_of(const Row& row) {
  Vote it;
  it.id = row.text(0);
  it.community_id = row.text(1);
  it.community_name = row.text(2);
  it.building_id = row.text(3);
  it.building = row.text(4);
  it.title = row.text(5);
  it.body = row.text(6);
  it.majority = static_cast<Majority>(row.integer(7));
  it.secret = row.boolean(8);
  it.created_ms = row.integer(9);
  it.closes_ms = row.integer(10);
  it.cancelled_ms = row.integer(11);
  it.reason = row.text(12);
  it.households = row.integer(13);
  it.area = row.integer(14);
  it.voted = row.integer(15);
  it.voted_area = row.integer(16);
  return it;
}

Result<std::vector<Vote>> votes(Result<storage::Rows> rows) {
  if (!rows) return fail(rows.error());
  std::vector<Vote> all;
  for (const auto& row : *rows) all.push_back(vote_of(row));
  return all;
}

Result<Vote> only_vote(Result<std::vector<Vote>> all) {
  if (!all) return fail(all.error());
  if (all->empty()) return vote_not_found();
  return std::move(all->front());
}

// Answers that nobody has given are there as well.
Status insert_question(Connection& connection, const std::string& vote_id, std::int64_t position,
                       const std::string& text) {
  auto added =
      connection.execute("INSERT INTO vote_question (vote_id, position, text) VALUES ($1, $2, $3)",
                         {vote_id, position, text});
  if (!added) return fail(added.error());
  for (const auto answer : {Answer::agree, Answer::against, Answer::abstain}) {
    auto tally = connection.execute(
        "INSERT INTO vote_tally (vote_id, position, answer, household_count, area) "
        "VALUES ($1, $2, $3, 0, 0)",
        {vote_id, position, static_cast<std::int64_t>(answer)});
    if (!tally) return fail(tally.error());
  }
  return {};
}

Status read_tallies(Connection& connection, const std::string& vote_id,
                    std::vector<Question>& questions) {
  auto rows = connection.execute(
      "SELECT position, answer, household_count, area FROM vote_tally WHERE vote_id = $1 "
      "ORDER BY position, answer",
      {vote_id});
  if (!rows) return fail(rows.error());
  for (const auto& row : *rows)
    questions.at(static_cast<std::size_t>(row.integer(0)))
        .tallies.push_back({static_cast<Answer>(row.integer(1)), row.integer(2), row.integer(3)});
  return {};
}

Status read_named(Connection& connection, const std::string& vote_id,
                  std::vector<Question>& questions) {
  auto rows = connection.execute(
      "SELECT a.position, h.place, h.room, a.answer FROM vote_answer a "
      "JOIN vote_household h ON h.vote_id = a.vote_id AND h.household = a.household "
      "WHERE a.vote_id = $1 ORDER BY a.position, h.position",
      {vote_id});
  if (!rows) return fail(rows.error());
  for (const auto& row : *rows)
    questions.at(static_cast<std::size_t>(row.integer(0)))
        .named.push_back({row.text(1), row.text(2), static_cast<Answer>(row.integer(3))});
  return {};
}

}  // namespace

Status put_areas(Connection& connection, const std::string& community_id, const Areas& areas) {
  for (const auto& [household, area] : areas) {
    auto put = connection.execute(
        "INSERT INTO vote_area (household, community_id, area) VALUES ($1, $2, $3) "
        "ON CONFLICT (household) DO UPDATE SET area = excluded.area",
        {household, community_id, area});
    if (!put) return fail(put.error());
  }
  return {};
}

Result<Areas> read_areas(Connection& connection, const std::string& community_id) {
  auto rows = connection.execute("SELECT household, area FROM vote_area WHERE community_id = $1",
                                 {community_id});
  if (!rows) return fail(rows.error());
  Areas areas;
  for (const auto& row : *rows) areas[row.text(0)] = row.integer(1);
  return areas;
}

Status insert_vote(Connection& connection, const Vote& it,
                   const std::vector<std::string>& questions) {
  const std::vector<Value> values{it.id,
                                  it.community_id,
                                  it.community_name,
                                  it.building_id,
                                  it.building,
                                  it.title,
                                  it.body,
                                  static_cast<std::int64_t>(it.majority),
                                  std::int64_t{it.secret},
                                  it.created_ms,
                                  it.closes_ms,
                                  it.cancelled_ms,
                                  it.reason,
                                  it.households,
                                  it.area,
                                  it.voted,
                                  it.voted_area};
  auto added = connection.execute(
      fmt::format("INSERT INTO vote ({}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, "
                  "$12, $13, $14, $15, $16, $17)",
                  columns),
      values);
  if (!added) return fail(added.error());
  std::int64_t position = 0;
  for (const auto& text : questions)
    if (auto status = insert_question(connection, it.id, position++, text); !status) return status;
  return {};
}

Status insert_household(Connection& connection, const std::string& vote_id, const Household& it,
                        std::int64_t area, std::int64_t position) {
  return done(connection.execute(
      "INSERT INTO vote_household (vote_id, household, place, room, area, voted, position) "
      "VALUES ($1, $2, $3, $4, $5, 0, $6)",
      {vote_id, it.key, it.place, it.room, area, position}));
}

Result<Vote> read_vote(Connection& connection, const std::string& id) {
  return only_vote(
      votes(connection.execute(fmt::format("SELECT {} FROM vote WHERE id = $1", columns), {id})));
}

Result<Vote> lock_vote(Connection& connection, const std::string& id) {
  return only_vote(votes(connection.execute(
      fmt::format("UPDATE vote SET secret = secret WHERE id = $1 RETURNING {}", columns), {id})));
}

Status cancel_vote(Connection& connection, const std::string& id, const std::string& reason,
                   std::int64_t now_ms) {
  return done(connection.execute("UPDATE vote SET cancelled_ms = $2, reason = $3 WHERE id = $1",
                                 {id, now_ms, reason}));
}

Result<std::vector<Vote>> votes_in(Connection& connection,
                                   const std::vector<std::string>& communities) {
  return votes(
      connection.execute(fmt::format("SELECT {} FROM vote WHERE community_id IN ({}) "
                                     "ORDER BY created_ms DESC, id LIMIT 100",
                                     columns, storage::texts_in(connection.engine(), "$1")),
                         {storage::list_of(communities)}));
}

Result<std::vector<Question>> read_questions(Connection& connection, const std::string& vote_id,
                                             bool counted, bool named) {
  auto rows = connection.execute(
      "SELECT text FROM vote_question WHERE vote_id = $1 ORDER BY position", {vote_id});
  if (!rows) return fail(rows.error());
  std::vector<Question> questions;
  for (const auto& row : *rows) questions.push_back({row.text(0)});
  if (counted)
    if (auto status = read_tallies(connection, vote_id, questions); !status)
      return fail(status.error());
  if (named)
    if (auto status = read_named(connection, vote_id, questions); !status)
      return fail(status.error());
  return questions;
}

Result<std::vector<OwnHousehold>> own_households(Connection& connection, const std::string& vote_id,
                                                 const std::vector<Home>& homes) {
  std::vector<OwnHousehold> own;
  for (const auto& home : homes) {
    auto rows = connection.execute(
        "SELECT place, room, voted FROM vote_household WHERE vote_id = $1 AND household = $2",
        {vote_id, home.key});
    if (!rows) return fail(rows.error());
    for (const auto& row : *rows)
      own.push_back({home.key, row.text(0), row.text(1), home.owner, row.boolean(2)});
  }
  return own;
}

Status cast(Connection& connection, const std::string& vote_id, const std::string& household,
            const std::vector<Answer>& answers, bool named) {
  auto found = connection.execute(
      "SELECT voted, area FROM vote_household WHERE vote_id = $1 AND household = $2",
      {vote_id, household});
  if (!found) return fail(found.error());
  if (found->empty()) return fail(reason::not_an_owner, "这一户不在本次表决的范围内");
  if (found->rows[0].boolean(0)) return fail(reason::already_voted, "这一户已经投过票了");
  const auto area = found->rows[0].integer(1);
  auto marked = done(connection.execute(
      "UPDATE vote_household SET voted = 1 WHERE vote_id = $1 AND household = $2",
      {vote_id, household}));
  if (!marked) return marked;
  auto counted = done(connection.execute(
      "UPDATE vote SET voted_count = voted_count + 1, voted_area = voted_area + $2 WHERE id = $1",
      {vote_id, area}));
  if (!counted) return counted;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const auto position = static_cast<std::int64_t>(i);
    const auto answer = static_cast<std::int64_t>(answers[i]);
    auto added = done(connection.execute(
        "UPDATE vote_tally SET household_count = household_count + 1, area = area + $4 "
        "WHERE vote_id = $1 AND position = $2 AND answer = $3",
        {vote_id, position, answer, area}));
    if (!added) return added;
    if (!named) continue;
    auto said = done(connection.execute(
        "INSERT INTO vote_answer (vote_id, position, household, answer) VALUES ($1, $2, $3, $4)",
        {vote_id, position, household, answer}));
    if (!said) return said;
  }
  return {};
}

}  // namespace mct::vote
