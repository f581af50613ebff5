#pragma once

#include <boost/asio/awaitable.hpp>
#include <string>
#include <vector>

#include "backend/features/account/account_types.h"
#include "backend/storage/database.h"

namespace mct::account {

namespace asio = boost::asio;

struct NewAccount {
  Account account;
  std::string password_hash;
};

// What a log-in by password starts from.
struct Credentials {
  std::string account_id;     // empty: the phone has no account
  std::string password_hash;  // empty: likewise
};

// The port to whoever keeps the cards of accounts: told within the transaction of the change, so
// that an account and its personal card stand or fall together.
class AccountCards {
 public:
  virtual ~AccountCards() = default;

  virtual Status opened(storage::Connection& connection, const Account& account) = 0;
  virtual Status renamed(storage::Connection& connection, const Account& account) = 0;
  virtual Status closed(storage::Connection& connection, const std::string& account_id,
                        std::int64_t now_ms) = 0;
};

// Within somebody else's transaction. Of a closed account only the id is there.
Result<Account> read_account(storage::Connection& connection, const std::string& id);
// An account that nobody can sign in to: without phone and password.
Status open_ward(storage::Connection& connection, AccountCards& cards, const Account& ward);
// Forgets who it was, and ends all sessions; gives their ids.
Result<std::vector<std::string>> close_account(storage::Connection& connection, AccountCards& cards,
                                               const std::string& id, std::int64_t now_ms);

class AccountStore {
 public:
  AccountStore(storage::Database& database, AccountCards& cards)
      : database_(database), cards_(cards) {}

  // Errors: PHONE_TAKEN.
  asio::awaitable<Status> create(NewAccount account);

  // Errors: CREDENTIALS_WRONG: there is none.
  asio::awaitable<Result<Account>> by_id(std::string id);
  asio::awaitable<Result<Account>> by_phone(std::string phone);

  // Counts the try as a wrong one before anybody knows, so that many at once are one: the next has
  // to wait 1, 2, 4 … seconds, a little more than an hour at most. Errors: LOGIN_TRIES.
  asio::awaitable<Result<Credentials>> begin_try(std::string phone, std::int64_t now_ms);
  // After the password was reset.
  asio::awaitable<Status> forget_wrong_passwords(std::string phone);
  // Of every phone whose last wait was over before then: phones without an account are among them.
  asio::awaitable<Status> forget_waits_over_before(std::int64_t time_ms);

  // Errors: CREDENTIALS_WRONG: there is none.
  asio::awaitable<Result<Account>> rename(std::string id, std::string nickname,
                                          std::string signature);

  // Ends all sessions, too; gives their ids. Errors: CREDENTIALS_WRONG: no account.
  asio::awaitable<Result<std::vector<std::string>>> set_password(std::string phone,
                                                                 std::string password_hash);
  // Forgets who it was, and ends all sessions; gives their ids.
  asio::awaitable<Result<std::vector<std::string>>> close(std::string id, std::int64_t now_ms);

 private:
  storage::Database& database_;
  AccountCards& cards_;
};

}  // namespace mct::account
