#pragma once

#include <boost/asio/awaitable.hpp>
#include <span>
#include <vector>

#include "backend/features/identity/identity_rows.h"
#include "backend/storage/migration.h"

namespace mct::identity {

namespace asio = boost::asio;

std::span<const storage::Migration> migrations();

// Forgets all of an account that is being closed, in its transaction.
Status erase_account(storage::Connection& connection, const std::string& account_id);

// What people do with their own identity.
class IdentityStore {
 public:
  IdentityStore(storage::Database& database, const Vault& vault)
      : database_(database), vault_(vault) {}

  asio::awaitable<Result<OwnIdentity>> own(std::string account_id);
  // Errors: NOT_VERIFIED.
  asio::awaitable<Result<std::string>> avatar(std::string account_id);

  // Errors: ALREADY_VERIFIED, NOT_VERIFIED, ALREADY_PENDING, ID_NUMBER_IN_USE, APPLICATION_LIMIT.
  asio::awaitable<Result<OwnIdentity>> apply(NewApplication wanted, std::int64_t now_ms);
  // Errors: APPLICATION_NOT_FOUND.
  asio::awaitable<Result<OwnIdentity>> withdraw(std::string account_id, std::string application_id,
                                                std::int64_t now_ms);

  asio::awaitable<Result<std::vector<Grant>>> grants(std::string account_id);
  // Errors: NOT_VERIFIED.
  asio::awaitable<Result<std::vector<Grant>>> grant(std::string account_id, std::string service_id,
                                                    std::int64_t now_ms);
  asio::awaitable<Result<std::vector<Grant>>> withdraw_grant(std::string account_id,
                                                             std::string service_id);

  // The latest first.
  asio::awaitable<Result<std::vector<View>>> views(std::string account_id, Span span);

 private:
  storage::Database& database_;
  const Vault& vault_;
};

}  // namespace mct::identity
