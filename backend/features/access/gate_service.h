#pragma once

#include "backend/core/clock.h"
#include "backend/features/access/gate_store.h"
#include "backend/features/access/issuer_keys.h"

namespace mct::access {

// Gates, and what they need to know.
class GateService {
 public:
  GateService(GateStore& store, const IssuerKeys& keys, const Clock& clock)
      : store_(store), keys_(keys), clock_(clock) {}

  struct News {
    GateNews news;
    std::vector<v1::IssuerKey> keys;
    std::int64_t time_s = 0;
  };
  // Errors: GATE_UNKNOWN.
  asio::awaitable<Result<News>> sync(std::string id, std::string secret,
                                     std::vector<Entry> entries);
  asio::awaitable<Result<Gate>> put(Gate gate, std::string secret);
  asio::awaitable<Result<std::vector<Gate>>> all() { return store_.all(); }
  // Errors: GATE_NOT_FOUND.
  asio::awaitable<Status> remove(std::string id) { return store_.remove(std::move(id)); }

 private:
  GateStore& store_;
  const IssuerKeys& keys_;
  const Clock& clock_;
};

}  // namespace mct::access
