#include "backend/features/account/session_store.h"

#include <algorithm>
#include <unordered_set>

namespace mct::account {

tl::unexpected<Error> session_ended() {
  return fail(reason::session_ended, "登录已失效，请重新登录");
}

namespace {

using storage::Connection;

constexpr std::int64_t most_devices = 20;
// How long the answer to a token that was spent may have been lost.
constexpr std::int64_t lost_answer_ms = 10 * 60'000;

using Ids = std::vector<std::string>;

Result<Ids> ids_of(Result<storage::Rows> rows) {
  if (!rows) return fail(rows.error());
  Ids ids;
  for (const auto& row : *rows) ids.push_back(row.text(0));
  return ids;
}

// Whoever signs in is the owner: wrong passwords before do not count any more.
Result<Ids> begin_session(Connection& connection, const NewSession& session) {
  auto forgotten = connection.execute(
      "DELETE FROM account_login_tries WHERE phone = (SELECT phone FROM account WHERE id = $1)",
      {session.account_id});
  if (!forgotten) return fail(forgotten.error());
  auto replaced = ids_of(connection.execute(
      "DELETE FROM account_session WHERE account_id = $1 AND device_id = $2 RETURNING id",
      {session.account_id, session.device.id}));
  if (!replaced) return replaced;
  auto surplus = ids_of(connection.execute(
      "DELETE FROM account_session WHERE id IN (SELECT id FROM account_session WHERE "
      "account_id = $1 ORDER BY seen_ms DESC, id LIMIT 1000 OFFSET $2) RETURNING id",
      {session.account_id, most_devices - 1}));
  if (!surplus) return surplus;
  const auto& tokens = session.tokens;
  auto kept = connection.execute(
      "INSERT INTO account_session (id, account_id, device_id, device_name, signed_in_ms, seen_ms, "
      "access_hash, access_expires_ms, refresh_hash, refresh_expires_ms) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
      {session.id, session.account_id, session.device.id, session.device.name, session.now_ms,
       session.now_ms, tokens.access_hash, tokens.access_expires_ms, tokens.refresh_hash,
       tokens.refresh_expires_ms});
  if (!kept) return fail(kept.error());
  replaced->insert(replaced->end(), surplus->begin(), surplus->end());
  return replaced;
}

// The token was spent before: someone else has it, or had it. Nobody keeps the family.
Result<Result<KnownSession>> end_family(Connection& connection, const std::string& hash) {
  auto family = connection.execute(
      "DELETE FROM account_session WHERE id IN "
      "(SELECT session_id FROM account_spent_token WHERE hash = $1)",
      {hash});
  if (!family) return fail(family.error());
  return Result<KnownSession>(session_ended());
}

Result<Result<KnownSession>> refresh_session(Connection& connection, const std::string& hash,
                                             const StoredTokens& tokens, std::int64_t now) {
  // Takes the row's turn: the same token may come twice at once.
  auto rows = connection.execute(
      "UPDATE account_session SET seen_ms = seen_ms "
      "WHERE refresh_hash = $1 OR last_spent_hash = $1 "
      "RETURNING id, account_id, refresh_expires_ms, refresh_hash, last_spent_ms",
      {hash});
  if (!rows) return fail(rows.error());
  if (rows->empty()) return end_family(connection, hash);
  const auto& row = rows->rows[0];
  const auto latest = row.text(3);
  const auto spent_ms = latest == hash ? now : row.integer(4);
  if (now - spent_ms > lost_answer_ms) return end_family(connection, hash);
  if (row.integer(2) < now) return Result<KnownSession>(session_ended());
  // Spent, or given out in an answer that was lost: whoever shows it now is someone else.
  auto spent = connection.execute(
      "INSERT INTO account_spent_token (hash, session_id) VALUES ($1, $2)", {latest, row.text(0)});
  if (!spent) return fail(spent.error());
  auto renewed = connection.execute(
      "UPDATE account_session SET access_hash = $2, access_expires_ms = $3, refresh_hash = $4, "
      "refresh_expires_ms = $5, last_spent_hash = $6, last_spent_ms = $7, seen_ms = $8 "
      "WHERE id = $1",
      {row.text(0), tokens.access_hash, tokens.access_expires_ms, tokens.refresh_hash,
       tokens.refresh_expires_ms, hash, spent_ms, now});
  if (!renewed) return fail(renewed.error());
  return Result<KnownSession>(KnownSession{row.text(0), row.text(1), tokens.access_expires_ms});
}

Result<std::vector<SignedInDevice>> read_devices(Connection& connection,
                                                 const std::string& account_id) {
  auto rows = connection.execute(
      "SELECT id, device_name, signed_in_ms, seen_ms FROM account_session WHERE account_id = $1 "
      "ORDER BY seen_ms DESC, id",
      {account_id});
  if (!rows) return fail(rows.error());
  std::vector<SignedInDevice> devices;
  for (const auto& row : *rows)
    devices.push_back({row.text(0), row.text(1), row.integer(2), row.integer(3)});
  return devices;
}

// SELECT … WHERE id IN ($1, …, $100): one text for any number of ids.
constexpr std::size_t ids_at_once = 100;

const std::string& select_some() {
  static const std::string sql = [] {
    std::string places = "$1";
    for (std::size_t place = 2; place <= ids_at_once; ++place)
      places += ", $" + std::to_string(place);
    return "SELECT id FROM account_session WHERE id IN (" + places + ")";
  }();
  return sql;
}

Result<Ids> read_ended(Connection& connection, const Ids& ids) {
  std::unordered_set<std::string> ended(ids.begin(), ids.end());
  for (std::size_t from = 0; from < ids.size(); from += ids_at_once) {
    std::vector<storage::Value> some(ids_at_once, std::string{});
    std::copy_n(ids.begin() + static_cast<std::ptrdiff_t>(from),
                std::min(ids_at_once, ids.size() - from), some.begin());
    auto going_on = ids_of(connection.execute(select_some(), some));
    if (!going_on) return going_on;
    for (const auto& id : *going_on) ended.erase(id);
  }
  return Ids(ended.begin(), ended.end());
}

}  // namespace

asio::awaitable<Result<Ids>> SessionStore::begin(NewSession session) {
  auto job = [session = std::move(session)](Connection& connection) {
    return begin_session(connection, session);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<KnownSession>> SessionStore::by_access(std::string access_hash) {
  auto job = [=](Connection& connection) -> Result<KnownSession> {
    auto rows = connection.execute(
        "SELECT id, account_id, access_expires_ms FROM account_session WHERE access_hash = $1",
        {access_hash});
    if (!rows) return fail(rows.error());
    if (rows->empty()) return session_ended();
    const auto& row = rows->rows[0];
    return KnownSession{row.text(0), row.text(1), row.integer(2)};
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<KnownSession>> SessionStore::refresh(std::string refresh_hash,
                                                            StoredTokens tokens,
                                                            std::int64_t now_ms) {
  auto job = [=](Connection& connection) {
    return refresh_session(connection, refresh_hash, tokens, now_ms);
  };
  auto refreshed = co_await database_.write(std::move(job));
  if (!refreshed) co_return fail(refreshed.error());
  co_return *refreshed;
}

asio::awaitable<Result<std::vector<SignedInDevice>>> SessionStore::devices(std::string account_id) {
  auto job = [=](Connection& connection) { return read_devices(connection, account_id); };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<Ids>> SessionStore::ended_of(Ids ids) {
  if (ids.empty()) co_return ids;
  auto job = [ids = std::move(ids)](Connection& connection) { return read_ended(connection, ids); };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Status> SessionStore::end(std::string account_id, std::string session_id) {
  auto job = [=](Connection& connection) -> Status {
    auto gone = connection.execute("DELETE FROM account_session WHERE id = $1 AND account_id = $2",
                                   {session_id, account_id});
    if (!gone) return fail(gone.error());
    if (gone->affected == 0) return fail(reason::device_not_found, "没有这台设备，它可能已经退出");
    return {};
  };
  co_return co_await database_.write(std::move(job));
}

Result<Ids> end_sessions(Connection& connection, const std::string& account_id) {
  return ids_of(connection.execute("DELETE FROM account_session WHERE account_id = $1 RETURNING id",
                                   {account_id}));
}

}  // namespace mct::account
