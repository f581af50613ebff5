#include "backend/features/account/code_store.h"

#include <array>

namespace mct::account {
namespace {

using storage::Connection;

constexpr std::int64_t second = 1'000;
constexpr std::int64_t hour = 3'600 * second;
constexpr std::int64_t day = 24 * hour;
constexpr std::int64_t most_wrong_tries = 5;
// Of the nodes' clocks. A code from further ahead is from before a clock went back: it is of no
// use, and nobody has to wait for its time to come.
constexpr std::int64_t clocks_apart = 60 * second;

// How many codes may be asked for in some time.
struct Limit {
  std::string_view count_sql;  // $1 the one who asks, $2 since when, $3 until when
  std::string NewCode::*who;
  std::int64_t period_ms;
  std::int64_t most;
};

constexpr std::string_view by_phone =
    "SELECT count(*) FROM account_code WHERE phone = $1 AND created_ms > $2 AND created_ms <= $3";
constexpr std::string_view by_device =
    "SELECT count(*) FROM account_code WHERE device_id = $1 AND created_ms > $2 AND created_ms <= "
    "$3";
constexpr std::string_view by_address =
    "SELECT count(*) FROM account_code WHERE address = $1 AND created_ms > $2 AND created_ms <= $3";
// Many people share the address of an office or of a mobile network.
constexpr std::array<Limit, 5> limits{{
    {by_phone, &NewCode::phone, 60 * second, 1},
    {by_phone, &NewCode::phone, hour, 5},
    {by_phone, &NewCode::phone, day, 10},
    {by_device, &NewCode::device_id, day, 20},
    {by_address, &NewCode::address, hour, 200},
}};

Status check_limits(Connection& connection, const NewCode& code) {
  for (const auto& limit : limits) {
    auto rows = connection.execute(
        limit.count_sql,
        {code.*limit.who, code.created_ms - limit.period_ms, code.created_ms + clocks_apart});
    if (!rows) return fail(rows.error());
    if (rows->rows.at(0).integer(0) >= limit.most)
      return fail(reason::code_limit, "验证码要得太频繁，请稍后再试");
  }
  return {};
}

// Codes are granted one after the other, so that many who ask at once are counted. SQLite has one
// writer anyway.
Status take_turn(Connection& connection) {
  if (connection.engine() == storage::Engine::sqlite) return {};
  auto taken = connection.execute("SELECT pg_advisory_xact_lock(7421)");
  if (!taken) return fail(taken.error());
  return {};
}

Result<GrantedCode> grant_code(Connection& connection, const NewCode& code) {
  if (auto status = take_turn(connection); !status) return fail(status.error());
  auto account = connection.execute("SELECT 1 FROM account WHERE phone = $1", {code.phone});
  if (!account) return fail(account.error());
  const bool has_account = !account->empty();
  auto before = connection.execute("SELECT id, expires_ms FROM account_code WHERE request_id = $1",
                                   {code.request_id});
  if (!before) return fail(before.error());
  if (!before->empty())
    return GrantedCode{before->rows[0].text(0), before->rows[0].integer(1), true, has_account};

  if (auto status = check_limits(connection, code); !status) return fail(status.error());
  auto old =
      connection.execute("DELETE FROM account_code WHERE created_ms < $1", {code.created_ms - day});
  if (!old) return fail(old.error());
  auto kept = connection.execute(
      "INSERT INTO account_code (id, request_id, phone, purpose, code_hash, device_id, address, "
      "created_ms, expires_ms, wrong_tries, next_try_ms) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, 0)",
      {code.id, code.request_id, code.phone, static_cast<std::int64_t>(code.purpose),
       code.code_hash, code.device_id, code.address, code.created_ms, code.expires_ms});
  if (!kept) return fail(kept.error());
  return GrantedCode{code.id, code.expires_ms, false, has_account};
}

// The outer result is the storage's, the inner one the person's: a wrong code is a try that must be
// committed.
using Redeemed = Result<Result<std::string>>;

// With the row locked, so that many tries at once are counted one after the other.
Result<storage::Rows> read_code(Connection& connection, const std::string& id) {
  static const std::string sql =
      "SELECT phone, purpose, code_hash, created_ms, expires_ms, wrong_tries, next_try_ms, used_ms "
      "FROM account_code WHERE id = $1";
  static const auto locking = sql + " FOR UPDATE";
  const bool one_writer = connection.engine() == storage::Engine::sqlite;
  return connection.execute(one_writer ? sql : locking, {id});
}

Redeemed redeem_code(Connection& connection, const std::string& id, const std::string& code_hash,
                     CodePurpose purpose, std::int64_t now) {
  auto rows = read_code(connection, id);
  if (!rows) return fail(rows.error());
  if (rows->empty()) return Result<std::string>(fail(reason::code_wrong, "验证码不对"));
  const auto& row = rows->rows[0];
  const auto wrong_tries = row.integer(5);
  const bool usable = row.is_null(7) && row.integer(1) == static_cast<std::int64_t>(purpose) &&
                      row.integer(3) <= now && now <= row.integer(4) &&
                      wrong_tries < most_wrong_tries;
  if (!usable) return Result<std::string>(fail(reason::code_expired, "验证码已失效，请重新获取"));
  if (now < row.integer(6))
    return Result<std::string>(fail(reason::code_tries, "试得太快，请稍等几秒再试"));

  if (row.text(2) == code_hash) {
    auto spent =
        connection.execute("UPDATE account_code SET used_ms = $2 WHERE id = $1", {id, now});
    if (!spent) return fail(spent.error());
    return Result<std::string>(row.text(0));
  }
  // 1, 2, 4, 8 seconds.
  auto counted = connection.execute(
      "UPDATE account_code SET wrong_tries = wrong_tries + 1, next_try_ms = $2 WHERE id = $1",
      {id, now + (second << wrong_tries)});
  if (!counted) return fail(counted.error());
  return Result<std::string>(fail(reason::code_wrong, "验证码不对"));
}

}  // namespace

asio::awaitable<Result<GrantedCode>> CodeStore::grant(NewCode code) {
  auto job = [code = std::move(code)](Connection& connection) {
    return grant_code(connection, code);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<std::string>> CodeStore::redeem(std::string code_id, std::string code_hash,
                                                       CodePurpose purpose, std::int64_t now_ms) {
  auto job = [=](Connection& connection) {
    return redeem_code(connection, code_id, code_hash, purpose, now_ms);
  };
  auto redeemed = co_await database_.write(std::move(job));
  if (!redeemed) co_return fail(redeemed.error());
  co_return *redeemed;
}

}  // namespace mct::account
