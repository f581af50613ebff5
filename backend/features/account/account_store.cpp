#include "backend/features/account/account_store.h"

#include "backend/features/account/session_store.h"

namespace mct::account {
namespace {

using storage::Connection;
using Ids = std::vector<std::string>;

// The delay doubles with each wrong password in a row, up to 2^12 s, a little more than an hour.
constexpr std::int64_t most_doublings = 12;

tl::unexpected<Error> no_such_account() {
  return fail(reason::credentials_wrong, "没有这个账号");
}

Result<Account> account_of(Result<storage::Rows> rows) {
  if (!rows) return fail(rows.error());
  if (rows->empty()) return no_such_account();
  const auto& row = rows->rows[0];
  return Account{row.text(0), row.text(1), row.text(2), row.text(3), row.integer(4)};
}

Status create_account(Connection& connection, AccountCards& cards, const NewAccount& created) {
  const auto& account = created.account;
  auto kept = connection.execute(
      "INSERT INTO account (id, phone, password_hash, nickname, signature, created_ms) "
      "VALUES ($1, $2, $3, $4, $5, $6)",
      {account.id, account.phone, created.password_hash, account.nickname, account.signature,
       account.created_ms});
  if (kept) return cards.opened(connection, account);
  if (kept.error().reason == mct::reason::already_exists)
    return fail(reason::phone_taken, "这个手机号已经注册过，请直接登录");
  return fail(kept.error());
}

// Of tries at the same time one gets the row. A wait longer than there is comes from a clock that
// went back, and is over.
Result<bool> count_try(Connection& connection, const std::string& phone, std::int64_t now) {
  auto counted = connection.execute(
      "INSERT INTO account_login_tries AS tries (phone, wrong_tries, next_try_ms) "
      "VALUES ($1, 1, $2 + 1000) ON CONFLICT (phone) DO UPDATE SET "
      "wrong_tries = tries.wrong_tries + 1, next_try_ms = $2 + (1000 << CAST("
      "CASE WHEN tries.wrong_tries < $3 THEN tries.wrong_tries ELSE $3 END AS INTEGER)) "
      "WHERE tries.next_try_ms <= $2 OR tries.next_try_ms > $4 RETURNING phone",
      {phone, now, most_doublings, now + (std::int64_t{1'000} << most_doublings)});
  if (!counted) return fail(counted.error());
  return !counted->empty();
}

Result<Credentials> count_and_read(Connection& connection, const std::string& phone,
                                   std::int64_t now) {
  auto counted = count_try(connection, phone, now);
  if (!counted) return fail(counted.error());
  if (!*counted) return fail(reason::login_tries, "密码错得太多，请稍后再试，或用验证码登录");
  auto account =
      connection.execute("SELECT id, password_hash FROM account WHERE phone = $1", {phone});
  if (!account) return fail(account.error());
  if (account->empty()) return Credentials{};
  return Credentials{account->rows[0].text(0), account->rows[0].text(1)};
}

Result<Ids> replace_password(Connection& connection, const std::string& phone,
                             const std::string& hash) {
  auto rows = connection.execute(
      "UPDATE account SET password_hash = $2 WHERE phone = $1 RETURNING id", {phone, hash});
  if (!rows) return fail(rows.error());
  if (rows->empty()) return no_such_account();
  return end_sessions(connection, rows->rows[0].text(0));
}

Result<Account> rename_account(Connection& connection, AccountCards& cards, const std::string& id,
                               const std::string& nickname, const std::string& signature) {
  auto account = account_of(connection.execute(
      "UPDATE account SET nickname = $2, signature = $3 WHERE id = $1 AND closed_ms IS NULL "
      "RETURNING id, phone, nickname, signature, created_ms",
      {id, nickname, signature}));
  if (!account) return account;
  if (auto status = cards.renamed(connection, *account); !status) return fail(status.error());
  return account;
}

}  // namespace

Result<Account> read_account(Connection& connection, const std::string& id) {
  return account_of(connection.execute(
      "SELECT id, COALESCE(phone, ''), nickname, signature, created_ms FROM account WHERE id = $1",
      {id}));
}

Status open_ward(Connection& connection, AccountCards& cards, const Account& ward) {
  auto kept = connection.execute(
      "INSERT INTO account (id, phone, password_hash, nickname, signature, created_ms) "
      "VALUES ($1, NULL, '', $2, $3, $4)",
      {ward.id, ward.nickname, ward.signature, ward.created_ms});
  if (!kept) return fail(kept.error());
  return cards.opened(connection, ward);
}

Result<Ids> close_account(Connection& connection, AccountCards& cards, const std::string& id,
                          std::int64_t now) {
  if (auto status = cards.closed(connection, id, now); !status) return fail(status.error());
  auto closed = connection.execute(
      "UPDATE account SET phone = NULL, password_hash = '', nickname = '', signature = '', "
      "closed_ms = $2 WHERE id = $1",
      {id, now});
  if (!closed) return fail(closed.error());
  return end_sessions(connection, id);
}

asio::awaitable<Status> AccountStore::create(NewAccount account) {
  auto job = [this, account = std::move(account)](Connection& connection) {
    return create_account(connection, cards_, account);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Account>> AccountStore::by_id(std::string id) {
  auto job = [=](Connection& connection) {
    return account_of(
        connection.execute("SELECT id, phone, nickname, signature, created_ms FROM account "
                           "WHERE id = $1 AND closed_ms IS NULL",
                           {id}));
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<Account>> AccountStore::by_phone(std::string phone) {
  auto job = [=](Connection& connection) {
    return account_of(connection.execute(
        "SELECT id, phone, nickname, signature, created_ms FROM account WHERE phone = $1",
        {phone}));
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<Credentials>> AccountStore::begin_try(std::string phone,
                                                             std::int64_t now_ms) {
  auto job = [=](Connection& connection) { return count_and_read(connection, phone, now_ms); };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Status> AccountStore::forget_wrong_passwords(std::string phone) {
  auto job = [=](Connection& connection) -> Status {
    auto gone = connection.execute("DELETE FROM account_login_tries WHERE phone = $1", {phone});
    if (!gone) return fail(gone.error());
    return {};
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Status> AccountStore::forget_waits_over_before(std::int64_t time_ms) {
  auto job = [=](Connection& connection) -> Status {
    auto gone =
        connection.execute("DELETE FROM account_login_tries WHERE next_try_ms < $1", {time_ms});
    if (!gone) return fail(gone.error());
    return {};
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Account>> AccountStore::rename(std::string id, std::string nickname,
                                                      std::string signature) {
  auto job = [=, this](Connection& connection) {
    return rename_account(connection, cards_, id, nickname, signature);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Ids>> AccountStore::set_password(std::string phone,
                                                        std::string password_hash) {
  auto job = [=](Connection& connection) {
    return replace_password(connection, phone, password_hash);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Ids>> AccountStore::close(std::string id, std::int64_t now_ms) {
  auto job = [=, this](Connection& connection) {
    return account::close_account(connection, cards_, id, now_ms);
  };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::account
