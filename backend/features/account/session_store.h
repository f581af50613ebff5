#pragma once

#include <boost/asio/awaitable.hpp>
#include <string>
#include <vector>

#include "backend/features/account/account_types.h"
#include "backend/storage/database.h"

namespace mct::account {

namespace asio = boost::asio;

// The two tokens of a session, as they are kept.
struct StoredTokens {
  std::string access_hash;
  std::int64_t access_expires_ms = 0;
  std::string refresh_hash;
  std::int64_t refresh_expires_ms = 0;
};

struct NewSession {
  std::string id;
  std::string account_id;
  Device device;
  StoredTokens tokens;
  std::int64_t now_ms = 0;
};

// What an access token stands for.
struct KnownSession {
  std::string session_id;
  std::string account_id;
  std::int64_t access_expires_ms = 0;
};

// Of a token that is not known, or not any more.
tl::unexpected<Error> session_ended();

class SessionStore {
 public:
  explicit SessionStore(storage::Database& database) : database_(database) {}

  // Signs the device in, in place of its former session, and forgets wrong passwords; of more than
  // 20 devices the one that was unused longest is signed out. Gives the ids of the sessions that
  // ended by this.
  asio::awaitable<Result<std::vector<std::string>>> begin(NewSession session);

  // Errors: SESSION_ENDED.
  asio::awaitable<Result<KnownSession>> by_access(std::string access_hash);

  // Spends the refresh token. Errors: SESSION_ENDED: unknown, too old, or spent before, which ends
  // the session.
  asio::awaitable<Result<KnownSession>> refresh(std::string refresh_hash, StoredTokens tokens,
                                                std::int64_t now_ms);

  // The last used one first.
  asio::awaitable<Result<std::vector<SignedInDevice>>> devices(std::string account_id);

  // Those of the ids that are no session any more.
  asio::awaitable<Result<std::vector<std::string>>> ended_of(std::vector<std::string> ids);

  // Errors: DEVICE_NOT_FOUND: not a session of this account.
  asio::awaitable<Status> end(std::string account_id, std::string session_id);

 private:
  storage::Database& database_;
};

// Ends all sessions of an account within a transaction; gives their ids.
Result<std::vector<std::string>> end_sessions(storage::Connection& connection,
                                              const std::string& account_id);

}  // namespace mct::account
