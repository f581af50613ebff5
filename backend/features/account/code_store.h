#pragma once

#include <boost/asio/awaitable.hpp>
#include <span>
#include <string>

#include "backend/features/account/account_types.h"
#include "backend/storage/database.h"
#include "backend/storage/migration.h"

namespace mct::account {

namespace asio = boost::asio;

std::span<const storage::Migration> migrations();

// A code to be remembered; only its hash is.
struct NewCode {
  std::string id;
  std::string request_id;
  std::string phone;
  CodePurpose purpose;
  std::string code_hash;
  std::string device_id;
  std::string address;  // of the network, without a port
  std::int64_t created_ms = 0;
  std::int64_t expires_ms = 0;
};

struct GrantedCode {
  std::string id;
  std::int64_t expires_ms = 0;
  bool repeated = false;     // the request_id came before: nothing new is to be sent
  bool has_account = false;  // the phone
};

// The codes that were sent, by the hundred million if need be: a day's worth is kept.
class CodeStore {
 public:
  explicit CodeStore(storage::Database& database) : database_(database) {}

  // Errors: CODE_LIMIT.
  asio::awaitable<Result<GrantedCode>> grant(NewCode code);

  // The phone that the code went to. The right code is spent by this; a wrong one is counted, and
  // makes the next try wait longer.
  // Errors: CODE_WRONG (also: no such request), CODE_EXPIRED (too old, spent, for another purpose,
  // tried too often, or the clock went back), CODE_TRIES (too soon after a wrong one).
  asio::awaitable<Result<std::string>> redeem(std::string code_id, std::string code_hash,
                                              CodePurpose purpose, std::int64_t now_ms);

 private:
  storage::Database& database_;
};

}  // namespace mct::account
