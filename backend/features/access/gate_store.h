#pragma once

#include <boost/asio/awaitable.hpp>
#include <string>
#include <vector>

#include "backend/features/access/access_places.h"
#include "backend/storage/database.h"

namespace mct::access {

namespace asio = boost::asio;

// What a gate gets when it calls.
struct GateNews {
  Gate gate;
  std::vector<std::string> revoked;  // grant ids, hex
  std::int64_t kept_number = 0;
};

// Gates, and what they tell.
class GateStore {
 public:
  GateStore(storage::Database& database, Places& places) : database_(database), places_(places) {}

  asio::awaitable<Result<Gate>> put(Gate gate, std::string secret_digest);
  asio::awaitable<Result<std::vector<Gate>>> all();
  // Errors: GATE_NOT_FOUND.
  asio::awaitable<Status> remove(std::string id);
  // Takes back what cards have been granted for places that are theirs no longer. Errors:
  // GATE_UNKNOWN.
  asio::awaitable<Result<GateNews>> sync(std::string id, std::string secret_digest,
                                         std::vector<Entry> entries, std::int64_t now_s);

 private:
  storage::Database& database_;
  Places& places_;
};

}  // namespace mct::access
