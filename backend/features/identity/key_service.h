#pragma once

#include "backend/features/identity/key_store.h"

namespace mct::identity {

// Keys come and go while the server serves.
class KeyService {
 public:
  KeyService(KeyStore& store, Vault& vault) : store_(store), vault_(vault) {}

  // The present key's number. Errors: BAD_PRIVATE_FILE.
  Result<std::int64_t> rotate(const std::string& request_id) { return vault_.add_key(request_id); }
  asio::awaitable<Result<KeyStore::Batch>> reencrypt();
  // How many were removed. Errors: KEY_IN_USE, BAD_PRIVATE_FILE.
  asio::awaitable<Result<int>> retire();

 private:
  KeyStore& store_;
  Vault& vault_;
};

}  // namespace mct::identity
