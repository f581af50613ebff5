#include "backend/features/access/grant_rows.h"

#include <utility>

#include "backend/core/hex.h"

namespace mct::access {

v1::Grant Granted::to_sign() const {
  v1::Grant grant;
  grant.set_id(bytes_of_hex(id).value_or(std::string()));
  grant.set_kind(kind);
  grant.set_place(place.place);
  grant.set_reach(place.reach);
  grant.set_not_before(not_before_s);
  grant.set_not_after(not_after_s);
  grant.set_device_key(bytes_of_hex(device_key).value_or(std::string()));
  grant.set_single_use(device_key.empty());
  return grant;
}

std::string select_grants(std::string_view rest) {
  return "SELECT g.id, g.card_id, g.kind, g.place, g.place_name, g.reach, g.made_s, "
         "g.not_before_s, g.not_after_s, g.device_key, g.visitor_name, g.request_id, "
         "COALESCE(g.revoked_s, 0), COALESCE((SELECT MIN(e.time_s) FROM access_entry e "
         "WHERE e.grant_id = g.id AND e.refusal = ''), 0) FROM access_grant g " +
         std::string(rest);
}

Result<std::vector<Granted>> grants_of(const Result<storage::Rows>& rows) {
  if (!rows) return fail(rows.error());
  std::vector<Granted> all;
  for (const auto& row : *rows)
    all.push_back({row.text(0),
                   row.text(1),
                   static_cast<v1::PassKind>(row.integer(2)),
                   {row.text(3), static_cast<v1::Reach>(row.integer(5)), row.text(4)},
                   row.integer(6),
                   row.integer(7),
                   row.integer(8),
                   row.text(9),
                   row.text(10),
                   row.text(11),
                   row.integer(12),
                   row.integer(13)});
  return all;
}

Status insert_grant(storage::Connection& connection, const Granted& it) {
  auto kept = connection.execute(
      "INSERT INTO access_grant (id, card_id, kind, place, place_name, reach, made_s, "
      "not_before_s, not_after_s, device_key, visitor_name, request_id) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
      {it.id, it.card_id, std::int64_t{it.kind}, it.place.place, it.place.name,
       std::int64_t{it.place.reach}, it.made_s, it.not_before_s, it.not_after_s, it.device_key,
       it.visitor_name, it.request_id});
  if (!kept) return fail(kept.error());
  return {};
}

Status revoke_grant(storage::Connection& connection, const std::string& id, std::int64_t now_s) {
  auto kept = connection.execute(
      "UPDATE access_grant SET revoked_s = $2 WHERE id = $1 AND revoked_s IS NULL", {id, now_s});
  if (!kept) return fail(kept.error());
  return {};
}

Status revoke_ticket(storage::Connection& connection, const std::string& id, std::int64_t now_s) {
  auto kept = connection.execute(
      "UPDATE access_grant SET revoked_s = $2 WHERE id = $1 AND kind = $3 AND revoked_s IS NULL",
      {id, now_s, std::int64_t{v1::PASS_KIND_TICKET}});
  if (!kept) return fail(kept.error());
  return {};
}

}  // namespace mct::access
