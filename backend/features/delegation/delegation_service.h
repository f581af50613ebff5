#pragma once

#include "backend/core/clock.h"
#include "backend/features/delegation/delegation_store.h"
#include "backend/rpc/delegation_resolver.h"

namespace mct::delegation {

struct Offer {
  std::string phone;
  std::string relation;
  Scopes scopes = 0;
  std::int64_t end_ms = 0;
  std::string request_id;
};

struct NewWard {
  std::string nickname;
  std::int64_t of_age_ms = 0;  // when the 18th birthday begins
  Scopes scopes = 0;
  std::string request_id;
};

// One person acts for another.
class DelegationService final : public rpc::DelegationResolver {
 public:
  DelegationService(DelegationStore& store, const Clock& clock) : store_(store), clock_(clock) {}

  asio::awaitable<Result<DelegationStore::Both>> of_account(std::string account_id);
  // Errors: INVALID_ARGUMENT, DELEGATION_LIMIT.
  asio::awaitable<Result<Named>> offer(std::string account_id, Offer offer);
  // Errors: DELEGATION_NOT_FOUND, DELEGATION_LIMIT.
  asio::awaitable<Result<Named>> accept(std::string account_id, std::string id);
  // Errors: DELEGATION_NOT_FOUND.
  asio::awaitable<Status> end(std::string account_id, std::string id);
  // Errors: INVALID_ARGUMENT, DELEGATION_LIMIT.
  asio::awaitable<Result<Named>> add_ward(std::string account_id, NewWard ward);

  // Errors: DELEGATION_ENDED, DELEGATION_SCOPE.
  asio::awaitable<Result<rpc::Principal>> act(std::string account_id, std::string delegation_id,
                                              common::v1::DelegationScope scope) override;

 private:
  DelegationStore& store_;
  const Clock& clock_;
};

}  // namespace mct::delegation
