#pragma once

#include <boost/asio/awaitable.hpp>
#include <set>

#include "backend/features/identity/keys/vault.h"
#include "backend/storage/database.h"

namespace mct::identity {

namespace asio = boost::asio;

// What is encrypted with which key.
class KeyStore {
 public:
  KeyStore(storage::Database& database, const Vault& vault) : database_(database), vault_(vault) {}

  struct Batch {
    int reencrypted = 0;
    bool more = false;  // some still use an older key
  };
  // Encrypts up to `most` records anew that do not use the present key. Errors:
  // IDENTITY_UNREADABLE.
  asio::awaitable<Result<Batch>> reencrypt(int most);

  // The keys of all that is kept.
  asio::awaitable<Result<std::set<std::int64_t>>> in_use();

 private:
  storage::Database& database_;
  const Vault& vault_;
};

}  // namespace mct::identity
