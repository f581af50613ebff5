#pragma once

#include <memory>

#include "backend/core/clock.h"
#include "backend/features/account/account_store.h"
#include "backend/features/account/code_service.h"
#include "backend/features/account/passwords.h"
#include "backend/features/account/session_service.h"

namespace mct::account {

// How a person wants to be known on their first card.
struct Profile {
  std::string nickname;
  std::string signature;
};

// Signing up, in and out.
class AccountService {
 public:
  AccountService(AccountStore& store, CodeService& codes, SessionService& sessions,
                 Passwords& passwords, const Clock& clock)
      : store_(store), codes_(codes), sessions_(sessions), passwords_(passwords), clock_(clock) {}

  // Errors: those of CodeService::redeem, PHONE_TAKEN.
  asio::awaitable<Result<Session>> sign_up(CodeProof proof, std::string password, Profile profile,
                                           Device device);

  // Errors: CREDENTIALS_WRONG, LOGIN_TRIES.
  asio::awaitable<Result<Session>> log_in(std::string phone, std::string password, Device device);
  // Errors: those of CodeService::redeem, CREDENTIALS_WRONG.
  asio::awaitable<Result<Session>> log_in(std::string phone, CodeProof proof, Device device);

  // Errors: those of CodeService::redeem, CREDENTIALS_WRONG.
  asio::awaitable<Status> reset_password(CodeProof proof, std::string password);

  // Errors: SESSION_ENDED.
  // Forgets wrong passwords a day after their wait was over.
  asio::awaitable<Status> prune();

  asio::awaitable<Result<Session>> refresh(std::string refresh_token);

  asio::awaitable<Result<Account>> account(std::string id);
  asio::awaitable<Result<Account>> rename(std::string id, Profile profile);

  // Errors: those of CodeService::redeem; CODE_WRONG also for a code that went to another phone.
  asio::awaitable<Status> close(std::string id, CodeProof proof);

 private:
  AccountStore& store_;
  CodeService& codes_;
  SessionService& sessions_;
  Passwords& passwords_;
  const Clock& clock_;
};

}  // namespace mct::account
