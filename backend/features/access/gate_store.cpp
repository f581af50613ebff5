#include "backend/features/access/gate_store.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "backend/features/access/grant_rows.h"
#include "backend/passes/place.h"
#include "backend/storage/list_parameter.h"

namespace mct::access {
namespace {

using storage::Connection;

// Longer than any gate's clock may be wrong: a grant that ran out just now may be good there.
constexpr std::int64_t clocks_differ_s = 3600;

Result<std::vector<Gate>> gates_of(const Result<storage::Rows>& rows) {
  if (!rows) return fail(rows.error());
  std::vector<Gate> all;
  for (const auto& row : *rows)
    all.push_back({row.text(0), row.text(1), row.text(2), row.integer(3)});
  return all;
}

Result<Gate> read_gate(Connection& connection, const std::string& id,
                       const std::string& secret_digest) {
  auto found =
      gates_of(connection.execute("SELECT id, place, name, COALESCE(sync_s, 0) FROM access_gate "
                                  "WHERE id = $1 AND secret_digest = $2",
                                  {id, secret_digest}));
  if (!found) return fail(found.error());
  if (found->empty()) return fail(reason::gate_unknown, "没有这个门禁，或密钥不对");
  return std::move(found->front());
}

Result<std::int64_t> keep_entries(Connection& connection, const Gate& gate,
                                  const std::vector<Entry>& entries) {
  for (const auto& it : entries) {
    auto kept = connection.execute(
        "INSERT INTO access_entry (gate_id, number, gate_name, grant_id, time_s, refusal) "
        "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (gate_id, number) DO NOTHING",
        {gate.id, it.number, gate.name, it.grant_id, it.time_s, it.refusal});
    if (!kept) return fail(kept.error());
    // A ticket is used up: other gates of its place learn that when they call.
    if (it.refusal.empty())
      if (auto status = revoke_ticket(connection, it.grant_id, it.time_s); !status)
        return fail(status.error());
  }
  auto last = connection.execute(
      "SELECT COALESCE(MAX(number), 0) FROM access_entry WHERE gate_id = $1", {gate.id});
  if (!last) return fail(last.error());
  return last->rows.at(0).integer(0);
}

// The places around the gate: a pass that reaches within one of them opens it.
std::vector<std::string> around(const std::string& place) {
  std::vector<std::string> outer{place};
  for (auto end = place.rfind('/'); end != std::string::npos && end > 0;
       end = place.rfind('/', end - 1))
    outer.push_back(place.substr(0, end));
  return outer;
}

struct Live {
  std::string id, card_id, place;  // without a card: a ticket
  bool revoked = false;
};

// The grants that would open the gate, were they not taken back. Places that lie behind it stand
// together in the index: "/" is followed by "0".
Result<std::vector<Live>> grants_for(Connection& connection, const Gate& gate, std::int64_t now_s) {
  const auto sql = fmt::format(
      "SELECT id, card_id, place, COALESCE(revoked_s, 0), reach FROM access_grant "
      "WHERE not_after_s > $1 AND ((place > $2 AND place < $3) OR place IN ({})) "
      "ORDER BY card_id, id",
      storage::texts_in(connection.engine(), "$4"));
  auto rows = connection.execute(sql, {now_s - clocks_differ_s, gate.place + '/', gate.place + '0',
                                       storage::list_of(around(gate.place))});
  if (!rows) return fail(rows.error());
  std::vector<Live> all;
  for (const auto& row : *rows)
    if (passes::reaches(row.text(2), static_cast<v1::Reach>(row.integer(4)), gate.place))
      all.push_back({row.text(0), row.text(1), row.text(2), row.boolean(3)});
  return all;
}

Result<std::vector<std::string>> take_back(Connection& connection, Places& places,
                                           const std::vector<Live>& grants, std::int64_t now_s) {
  std::vector<std::string> card_ids;  // each once: they come by card
  for (const auto& it : grants)
    if (!it.revoked && !it.card_id.empty() && (card_ids.empty() || card_ids.back() != it.card_id))
      card_ids.push_back(it.card_id);
  auto own = places.of(connection, card_ids);
  if (!own) return fail(own.error());
  std::vector<std::string> revoked;
  for (const auto& it : grants) {
    const auto& its = (*own)[it.card_id];
    const bool still =
        it.card_id.empty() || std::ranges::find(its, it.place, &OwnPlace::place) != its.end();
    if (still && !it.revoked) continue;
    if (!it.revoked)
      if (auto status = revoke_grant(connection, it.id, now_s); !status)
        return fail(status.error());
    revoked.push_back(it.id);
  }
  return revoked;
}

Result<GateNews> sync_gate(Connection& connection, Places& places, const std::string& id,
                           const std::string& secret_digest, const std::vector<Entry>& entries,
                           std::int64_t now_s) {
  auto gate = read_gate(connection, id, secret_digest);
  if (!gate) return fail(gate.error());
  auto kept = keep_entries(connection, *gate, entries);
  if (!kept) return fail(kept.error());
  auto grants = grants_for(connection, *gate, now_s);
  if (!grants) return fail(grants.error());
  auto revoked = take_back(connection, places, *grants, now_s);
  if (!revoked) return fail(revoked.error());
  auto noted = connection.execute("UPDATE access_gate SET sync_s = $2 WHERE id = $1", {id, now_s});
  if (!noted) return fail(noted.error());
  return GateNews{std::move(*gate), std::move(*revoked), *kept};
}

}  // namespace

asio::awaitable<Result<Gate>> GateStore::put(Gate gate, std::string secret_digest) {
  auto job = [gate = std::move(gate),
              digest = std::move(secret_digest)](Connection& connection) -> Result<Gate> {
    auto kept = connection.execute(
        "INSERT INTO access_gate (id, place, name, secret_digest) VALUES ($1, $2, $3, $4) "
        "ON CONFLICT (id) DO UPDATE SET place = excluded.place, name = excluded.name, "
        "secret_digest = excluded.secret_digest",
        {gate.id, gate.place, gate.name, digest});
    if (!kept) return fail(kept.error());
    return read_gate(connection, gate.id, digest);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<std::vector<Gate>>> GateStore::all() {
  auto job = [](Connection& connection) {
    return gates_of(connection.execute(
        "SELECT id, place, name, COALESCE(sync_s, 0) FROM access_gate ORDER BY place, id"));
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Status> GateStore::remove(std::string id) {
  auto job = [id = std::move(id)](Connection& connection) -> Status {
    auto gone = connection.execute("DELETE FROM access_gate WHERE id = $1", {id});
    if (!gone) return fail(gone.error());
    if (gone->affected == 0) return fail(reason::gate_not_found, "没有这个门禁");
    return {};
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<GateNews>> GateStore::sync(std::string id, std::string secret_digest,
                                                  std::vector<Entry> entries, std::int64_t now_s) {
  auto job = [this, id = std::move(id), digest = std::move(secret_digest),
              entries = std::move(entries), now_s](Connection& connection) {
    return sync_gate(connection, places_, id, digest, entries, now_s);
  };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::access
