#include "backend/features/access/pass_store.h"

#include <algorithm>
#include <set>
#include <utility>

#include "backend/core/ids.h"
#include "backend/features/access/grant_rows.h"

namespace mct::access {
namespace {

using storage::Connection;

// The card's turn, so that two calls at once do not both grant.
Status take_turn(Connection& connection, const std::string& card_id) {
  auto kept = connection.execute(
      "INSERT INTO access_holder (card_id, turns) VALUES ($1, 1) "
      "ON CONFLICT (card_id) DO UPDATE SET turns = access_holder.turns + 1",
      {card_id});
  if (!kept) return fail(kept.error());
  return {};
}

Result<std::vector<Granted>> live_passes(Connection& connection, const std::string& card_id,
                                         std::int64_t now_s) {
  static const auto sql = select_grants(
      "WHERE g.card_id = $1 AND g.kind = $2 AND g.not_after_s > $3 AND g.revoked_s IS NULL "
      "ORDER BY g.made_s DESC, g.id");
  return grants_of(connection.execute(sql, {card_id, std::int64_t{v1::PASS_KIND_MEMBER}, now_s}));
}

// Of more devices than a card may have those that have asked least lately.
Status let_go_of_devices(Connection& connection, const std::vector<Granted>& latest_first,
                         const std::string& device_key, std::int64_t now_s) {
  std::set<std::string> devices{device_key};
  for (const auto& it : latest_first) {
    if (devices.size() < most_devices) devices.insert(it.device_key);
    if (devices.contains(it.device_key)) continue;
    if (auto status = revoke_grant(connection, it.id, now_s); !status) return status;
  }
  return {};
}

Result<std::vector<Granted>> grant_all(Connection& connection, Places& places,
                                       const std::string& card_id, const std::string& device_key,
                                       std::int64_t now_s) {
  if (auto status = take_turn(connection, card_id); !status) return fail(status.error());
  auto own = places.of_one(connection, card_id);
  if (!own) return fail(own.error());
  auto live = live_passes(connection, card_id, now_s);
  if (!live) return fail(live.error());
  if (auto status = let_go_of_devices(connection, *live, device_key, now_s); !status)
    return fail(status.error());
  std::vector<Granted> all;
  for (const auto& place : *own) {
    const auto kept = std::ranges::find_if(*live, [&](const Granted& it) {
      return it.device_key == device_key && it.place == place &&
             it.not_after_s > now_s + pass_lasts_s - day_s;
    });
    if (kept != live->end()) {
      all.push_back(*kept);
      continue;
    }
    Granted made{random_id(), card_id, v1::PASS_KIND_MEMBER, place,
                 now_s,       now_s,   now_s + pass_lasts_s, device_key};
    if (auto status = insert_grant(connection, made); !status) return fail(status.error());
    all.push_back(std::move(made));
  }
  return all;
}

Result<Granted> invite_one(Connection& connection, Places& places, const std::string& card_id,
                           const Invitation& wanted, std::int64_t now_s) {
  if (auto status = take_turn(connection, card_id); !status) return fail(status.error());
  static const auto before_sql = select_grants("WHERE g.card_id = $1 AND g.request_id = $2");
  auto before = grants_of(connection.execute(before_sql, {card_id, wanted.request_id}));
  if (!before) return fail(before.error());
  if (!before->empty()) return std::move(before->front());

  auto own = places.of_one(connection, card_id);
  if (!own) return fail(own.error());
  const auto place = std::ranges::find(*own, wanted.place, &OwnPlace::place);
  if (place == own->end()) return fail(reason::place_not_found, "这里不归这张名片");
  auto count = connection.execute(
      "SELECT count(*) FROM access_grant WHERE card_id = $1 AND kind = $2 AND not_after_s > $3 "
      "AND revoked_s IS NULL",
      {card_id, std::int64_t{v1::PASS_KIND_VISITOR}, now_s});
  if (!count) return fail(count.error());
  if (count->rows.at(0).integer(0) >= static_cast<std::int64_t>(most_visitors))
    return fail(reason::visitor_limit, "同时有效的访客通行证最多 20 个");
  Granted made{random_id(), card_id, v1::PASS_KIND_VISITOR,
               *place,      now_s,   wanted.start_s > 0 ? wanted.start_s : now_s,
               wanted.end_s};
  made.visitor_name = wanted.name;
  made.request_id = wanted.request_id;
  // A visitor finds the way to one place, whatever the card opens besides.
  made.place.reach = v1::REACH_WAY;
  if (auto status = insert_grant(connection, made); !status) return fail(status.error());
  return made;
}

}  // namespace

asio::awaitable<Result<std::vector<Granted>>> PassStore::for_device(std::string card_id,
                                                                    std::string device_key,
                                                                    std::int64_t now_s) {
  auto job = [this, card_id = std::move(card_id), device_key = std::move(device_key),
              now_s](Connection& connection) {
    return grant_all(connection, places_, card_id, device_key, now_s);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Granted>> PassStore::invite(std::string card_id, Invitation invitation,
                                                   std::int64_t now_s) {
  auto job = [this, card_id = std::move(card_id), invitation = std::move(invitation),
              now_s](Connection& connection) {
    return invite_one(connection, places_, card_id, invitation, now_s);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<std::vector<Granted>>> PassStore::visitors(std::string card_id,
                                                                  std::int64_t now_s) {
  auto job = [card_id = std::move(card_id), now_s](Connection& connection) {
    static const auto sql = select_grants(
        "WHERE g.card_id = $1 AND g.kind = $2 AND g.not_after_s > $3 "
        "ORDER BY g.made_s DESC, g.id LIMIT 100");
    return grants_of(connection.execute(
        sql, {card_id, std::int64_t{v1::PASS_KIND_VISITOR}, now_s - visits_ahead_s}));
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Status> PassStore::cancel(std::string card_id, std::string id, std::int64_t now_s) {
  auto job = [card_id = std::move(card_id), id = std::move(id),
              now_s](Connection& connection) -> Status {
    auto found = connection.execute(
        "SELECT 1 FROM access_grant WHERE id = $1 AND card_id = $2 AND kind = $3",
        {id, card_id, std::int64_t{v1::PASS_KIND_VISITOR}});
    if (!found) return fail(found.error());
    if (found->empty()) return fail(reason::visitor_not_found, "没有这个访客");
    return revoke_grant(connection, id, now_s);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<std::vector<Entry>>> PassStore::entries(std::string card_id,
                                                               std::int64_t now_s) {
  auto job = [card_id = std::move(card_id),
              now_s](Connection& connection) -> Result<std::vector<Entry>> {
    auto rows = connection.execute(
        "SELECT e.number, e.grant_id, e.time_s, e.refusal, e.gate_name, g.visitor_name "
        "FROM access_grant g JOIN access_entry e ON e.grant_id = g.id "
        "WHERE g.card_id = $1 AND e.time_s > $2 ORDER BY e.time_s DESC, e.number DESC LIMIT 100",
        {card_id, now_s - entries_kept_s});
    if (!rows) return fail(rows.error());
    std::vector<Entry> all;
    for (const auto& row : *rows)
      all.push_back(
          {row.integer(0), row.text(1), row.integer(2), row.text(3), row.text(4), row.text(5)});
    return all;
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Status> PassStore::prune(std::int64_t now_s) {
  auto job = [now_s](Connection& connection) -> Status {
    for (const auto* sql : {"DELETE FROM access_entry WHERE time_s < $1",
                            "DELETE FROM access_grant WHERE not_after_s < $1"})
      if (auto gone = connection.execute(sql, {now_s - entries_kept_s}); !gone)
        return fail(gone.error());
    return {};
  };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::access
