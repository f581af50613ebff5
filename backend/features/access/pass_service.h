#pragma once

#include "backend/core/clock.h"
#include "backend/features/access/issuer_keys.h"
#include "backend/features/access/pass_store.h"

namespace mct::access {

// What a card opens, signed.
class PassService {
 public:
  PassService(PassStore& store, const IssuerKeys& keys, const Clock& clock)
      : store_(store), keys_(keys), clock_(clock) {}

  struct Signed {
    Granted granted;
    v1::Pass pass;
  };
  asio::awaitable<Result<std::vector<Signed>>> for_device(std::string card_id,
                                                          std::string device_key);
  asio::awaitable<Result<Signed>> invite(std::string card_id, Invitation invitation);
  asio::awaitable<Result<std::vector<Signed>>> visitors(std::string card_id);
  asio::awaitable<Status> cancel(std::string card_id, std::string id);
  asio::awaitable<Result<std::vector<Entry>>> entries(std::string card_id);

  std::int64_t now_s() const { return clock_.now_ms() / 1000; }

 private:
  std::vector<Signed> sign(std::vector<Granted> grants) const;

  PassStore& store_;
  const IssuerKeys& keys_;
  const Clock& clock_;
};

}  // namespace mct::access
