#pragma once

#include <boost/asio/awaitable.hpp>
#include <string>
#include <vector>

#include "backend/features/delegation/delegation_types.h"
#include "backend/storage/database.h"
#include "backend/storage/migration.h"

namespace mct::delegation {

namespace asio = boost::asio;

std::span<const storage::Migration> migrations();

// The port to whoever keeps the accounts; called within the transaction of the change.
class Accounts {
 public:
  virtual ~Accounts() = default;

  // Nothing of a closed account but its id.
  virtual Result<Person> person(storage::Connection& connection, const std::string& account_id) = 0;
  // A person without phone and password, with a personal card.
  virtual Status open_ward(storage::Connection& connection, const Person& ward,
                           std::int64_t now_ms) = 0;
  virtual Status close_ward(storage::Connection& connection, const std::string& account_id,
                            std::int64_t now_ms) = 0;
};

// A delegation, and how its two sides are called.
struct Named {
  Delegation delegation;
  Person principal;
  Person delegate;
};

// Whoever closes their account is acted for by nobody, and acts for nobody.
Status end_delegations_of(storage::Connection& connection, Accounts& accounts,
                          const std::string& account_id, std::int64_t now_ms);

class DelegationStore {
 public:
  DelegationStore(storage::Database& database, Accounts& accounts)
      : database_(database), accounts_(accounts) {}

  struct Both {
    std::vector<Named> given, received;
  };
  // Not those that ended before `since_ms`.
  asio::awaitable<Result<Both>> of_account(std::string account_id, std::int64_t since_ms);

  // The same request_id again gives the first answer. Errors: DELEGATION_LIMIT, INVALID_ARGUMENT
  // (to oneself).
  asio::awaitable<Result<Named>> offer(Delegation delegation);
  // Errors: DELEGATION_NOT_FOUND, DELEGATION_LIMIT.
  asio::awaitable<Result<Named>> accept(std::string account_id, std::string id,
                                        std::int64_t now_ms);
  // By either side. Errors: DELEGATION_NOT_FOUND.
  asio::awaitable<Status> end(std::string account_id, std::string id, std::int64_t now_ms);
  // Opens the ward's account with it. Errors: DELEGATION_LIMIT.
  asio::awaitable<Result<Named>> add_ward(std::string nickname, Delegation delegation);

  // Notes the use. Errors: DELEGATION_ENDED, DELEGATION_SCOPE.
  asio::awaitable<Result<Named>> use(std::string account_id, std::string id, Scope scope,
                                     std::int64_t now_ms);

 private:
  storage::Database& database_;
  Accounts& accounts_;
};

}  // namespace mct::delegation
