#include "backend/features/community/residence_rows.h"

#include <fmt/format.h>

#include "backend/storage/text_match.h"

namespace mct::community {
namespace {

using storage::Connection;

std::string select(std::string_view rest) {
  return fmt::format(
      "SELECT id, community_id, building_id, entrance_id, room, place, account_id, name, relation, "
      "state, reason, card_id, created_ms, decided_ms FROM community_residence {}",
      rest);
}

Result<std::vector<Residence>> residences_of(Result<storage::Rows> rows) {
  if (!rows) return fail(rows.error());
  std::vector<Residence> all;
  for (const auto& row : *rows) {
    Residence it;
    it.id = row.text(0);
    it.household = {row.text(1), row.text(2), row.text(3), row.text(4)};
    it.place = row.text(5);
    it.account_id = row.text(6);
    it.name = row.text(7);
    it.relation = static_cast<Relation>(row.integer(8));
    it.state = static_cast<State>(row.integer(9));
    it.reason = row.text(10);
    it.card_id = row.text(11);
    it.created_ms = row.integer(12);
    it.decided_ms = row.integer(13);
    all.push_back(std::move(it));
  }
  return all;
}

// Lives in the community $1, and $2 is a part of the place with the room, or of the name.
std::string is_found(storage::Engine engine) {
  return fmt::format("community_id = $1 AND state = 2 AND {}",
                     storage::contains(engine, "place || room || ' ' || name", "$2"));
}

Result<int> number_of(Result<storage::Rows> rows) {
  if (!rows) return fail(rows.error());
  return static_cast<int>(rows->rows.at(0).integer(0));
}

}  // namespace

Status insert_residence(Connection& connection, const Residence& it) {
  const auto& home = it.household;
  auto added = connection.execute(
      "INSERT INTO community_residence (id, community_id, building_id, entrance_id, room, place, "
      "account_id, name, relation, state, reason, card_id, created_ms, decided_ms) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
      {it.id, home.community_id, home.building_id, home.entrance_id, home.room, it.place,
       it.account_id, it.name, static_cast<std::int64_t>(it.relation),
       static_cast<std::int64_t>(it.state), it.reason, it.card_id, it.created_ms, it.decided_ms});
  if (added) return {};
  if (added.error().reason != mct::reason::already_exists) return fail(added.error());
  return fail(reason::household_claimed, "你已登记过这一户");
}

Status keep_state(Connection& connection, const Residence& it) {
  auto kept = connection.execute(
      "UPDATE community_residence SET state = $2, reason = $3, card_id = $4, decided_ms = $5 "
      "WHERE id = $1",
      {it.id, static_cast<std::int64_t>(it.state), it.reason, it.card_id, it.decided_ms});
  if (!kept) return fail(kept.error());
  return {};
}

Result<Residence> read_residence(Connection& connection, const std::string& id) {
  static const auto sql = select("WHERE id = $1");
  auto all = residences_of(connection.execute(sql, {id}));
  if (!all) return fail(all.error());
  if (all->empty()) return residence_not_found();
  return std::move(all->front());
}

Result<std::vector<Residence>> residences_of_account(Connection& connection,
                                                     const std::string& account_id, int limit) {
  static const auto sql = select("WHERE account_id = $1 ORDER BY created_ms DESC, id LIMIT $2");
  return residences_of(connection.execute(sql, {account_id, std::int64_t{limit}}));
}

Result<std::vector<Residence>> waiting_in(Connection& connection, const std::string& community_id,
                                          std::int64_t offset, int limit) {
  static const auto sql =
      select("WHERE community_id = $1 AND state = 1 ORDER BY created_ms, id LIMIT $2 OFFSET $3");
  return residences_of(connection.execute(sql, {community_id, std::int64_t{limit}, offset}));
}

Result<int> count_waiting(Connection& connection, const std::string& community_id) {
  return number_of(connection.execute(
      "SELECT count(*) FROM community_residence WHERE community_id = $1 AND state = 1",
      {community_id}));
}

Result<std::vector<Residence>> residents_of(Connection& connection, const std::string& community_id,
                                            const std::string& query, std::int64_t offset,
                                            int limit) {
  const auto sql = select(fmt::format("WHERE {} ORDER BY place, room, name, id LIMIT $3 OFFSET $4",
                                      is_found(connection.engine())));
  return residences_of(connection.execute(sql, {community_id, query, std::int64_t{limit}, offset}));
}

Result<int> count_residents_of(Connection& connection, const std::string& community_id,
                               const std::string& query) {
  const auto sql = fmt::format("SELECT count(*) FROM community_residence WHERE {}",
                               is_found(connection.engine()));
  return number_of(connection.execute(sql, {community_id, query}));
}

Result<int> count_current(Connection& connection, const std::string& account_id) {
  return number_of(connection.execute(
      "SELECT count(*) FROM community_residence WHERE account_id = $1 AND state IN (1, 2)",
      {account_id}));
}

Result<bool> lives_in(Connection& connection, const std::string& account_id,
                      const std::string& community_id) {
  auto rows = connection.execute(
      "SELECT 1 FROM community_residence "
      "WHERE account_id = $1 AND community_id = $2 AND state = 2 LIMIT 1",
      {account_id, community_id});
  if (!rows) return fail(rows.error());
  return !rows->empty();
}

Status forget_names(Connection& connection, const std::string& account_id) {
  auto forgotten = connection.execute(
      "UPDATE community_residence SET name = '' WHERE account_id = $1", {account_id});
  if (!forgotten) return fail(forgotten.error());
  return {};
}

}  // namespace mct::community
