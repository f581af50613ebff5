#include "backend/features/community/neighbour_rows.h"

#include <fmt/format.h>

#include "backend/storage/text_match.h"

namespace mct::community {

using storage::Connection;

Result<OwnListing> read_listing(Connection& connection, const std::string& community_id,
                                const std::string& account_id) {
  auto rows = connection.execute(
      "SELECT listed, name, place, phone_shown, note FROM community_neighbour "
      "WHERE community_id = $1 AND account_id = $2",
      {community_id, account_id});
  if (!rows) return fail(rows.error());
  if (rows->empty()) return OwnListing{community_id};
  const auto& row = rows->rows[0];
  return OwnListing{community_id,   row.boolean(0),
                    row.text(1),    static_cast<PlaceShown>(row.integer(2)),
                    row.boolean(3), row.text(4)};
}

Status put_listing(Connection& connection, const std::string& account_id, const OwnListing& it) {
  auto put = connection.execute(
      "INSERT INTO community_neighbour (community_id, account_id, listed, name, place, "
      "phone_shown, note) VALUES ($1, $2, $3, $4, $5, $6, $7) "
      "ON CONFLICT (community_id, account_id) DO UPDATE SET listed = excluded.listed, "
      "name = excluded.name, place = excluded.place, phone_shown = excluded.phone_shown, "
      "note = excluded.note",
      {it.community_id, account_id, std::int64_t{it.listed}, it.name,
       static_cast<std::int64_t>(it.place), std::int64_t{it.phone_shown}, it.note});
  if (!put) return fail(put.error());
  return {};
}

Status forget_listing(Connection& connection, const std::string& community_id,
                      const std::string& account_id) {
  auto gone = connection.execute(
      "DELETE FROM community_neighbour WHERE community_id = $1 AND account_id = $2",
      {community_id, account_id});
  if (!gone) return fail(gone.error());
  return {};
}

Result<std::vector<Neighbour>> neighbours_in(Connection& connection,
                                             const std::string& community_id,
                                             const std::string& query, std::int64_t offset,
                                             int limit) {
  // Of several homes the one that was confirmed first; what is not shown cannot be searched for.
  const auto sql = fmt::format(
      "SELECT account_id, name, shown, phone_shown, note FROM ("
      "SELECT n.account_id, n.name, n.phone_shown, n.note, "
      "CASE n.place WHEN 3 THEN r.place || r.room WHEN 2 THEN r.place ELSE '' END AS shown "
      "FROM community_neighbour n JOIN community_residence r ON r.id = ("
      "SELECT h.id FROM community_residence h WHERE h.account_id = n.account_id "
      "AND h.community_id = n.community_id AND h.state = 2 ORDER BY h.decided_ms, h.id LIMIT 1) "
      "WHERE n.community_id = $1 AND n.listed = 1) AS neighbour "
      "WHERE {} ORDER BY shown, name, account_id LIMIT $3 OFFSET $4",
      storage::contains(connection.engine(), "name || ' ' || shown || ' ' || note", "$2"));
  auto rows = connection.execute(sql, {community_id, query, std::int64_t{limit}, offset});
  if (!rows) return fail(rows.error());
  std::vector<Neighbour> neighbours;
  for (const auto& row : *rows)
    neighbours.push_back({row.text(0), row.text(1), row.text(2), row.boolean(3), row.text(4)});
  return neighbours;
}

}  // namespace mct::community
