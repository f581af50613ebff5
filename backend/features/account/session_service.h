#pragma once

#include <functional>
#include <span>

#include "backend/core/clock.h"
#include "backend/features/account/remembered_sessions.h"
#include "backend/features/account/session_store.h"
#include "backend/rpc/authenticator.h"

namespace mct::account {

// Ends the long-lived calls of a session.
using EndCalls = std::function<void(const std::string& session_id)>;

// The tokens of signed-in devices: opaque and random, kept as hashes.
class SessionService final : public rpc::Authenticator {
 public:
  SessionService(SessionStore& store, EndCalls end_calls, const Clock& clock)
      : store_(store), end_calls_(std::move(end_calls)), clock_(clock) {}

  // Signs the device in.
  asio::awaitable<Result<Session>> begin(Account account, Device device);

  // The new tokens; the session's account is still to be filled in, but for its id.
  // Errors: SESSION_ENDED.
  asio::awaitable<Result<Session>> refresh(std::string refresh_token);

  asio::awaitable<Result<std::vector<SignedInDevice>>> devices(std::string account_id);
  // Errors: DEVICE_NOT_FOUND.
  asio::awaitable<Status> end(std::string account_id, std::string session_id);

  // The sessions are gone from the store: no call is let in with them any more, and those that go
  // on end.
  void forget(std::span<const std::string> session_ids);

  // Errors: SESSION_ENDED.
  asio::awaitable<Result<rpc::Identity>> identify(std::string access_token) override;

 private:
  struct FreshTokens;
  FreshTokens fresh_tokens() const;

  SessionStore& store_;
  EndCalls end_calls_;
  const Clock& clock_;
  RememberedSessions remembered_;
};

}  // namespace mct::account
