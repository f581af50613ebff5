#pragma once

#include <functional>
#include <span>

#include "backend/core/clock.h"
#include "backend/core/remembered.h"
#include "backend/features/account/session_store.h"
#include "backend/rpc/authenticator.h"

namespace mct::account {

// The long-lived calls of sessions: wired to the server's calls in flight.
struct SessionCalls {
  std::function<std::vector<std::string>()> sessions;  // that have any
  std::function<void(const std::string& session_id)> end;
};

// The tokens of signed-in devices: opaque and random, kept as hashes.
class SessionService final : public rpc::Authenticator {
 public:
  SessionService(SessionStore& store, SessionCalls calls, const Clock& clock)
      : store_(store), calls_(std::move(calls)), clock_(clock) {}

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

  // Ends the calls of sessions that another node has ended, within two seconds. Runs until it is
  // cancelled.
  asio::awaitable<void> follow_other_nodes();

  // Errors: SESSION_ENDED.
  asio::awaitable<Result<rpc::Identity>> identify(std::string access_token) override;

 private:
  struct FreshTokens;
  FreshTokens fresh_tokens() const;

  SessionStore& store_;
  SessionCalls calls_;
  const Clock& clock_;
  Remembered<KnownSession> remembered_;  // by the hash of the access token
};

}  // namespace mct::account
