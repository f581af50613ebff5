#include "backend/features/access/gate_service.h"

#include <utility>

#include "backend/core/digest.h"

namespace mct::access {

asio::awaitable<Result<GateService::News>> GateService::sync(std::string id, std::string secret,
                                                             std::vector<Entry> entries) {
  const auto now_s = clock_.now_ms() / 1000;
  auto news = co_await store_.sync(std::move(id), sha256_hex(secret), std::move(entries), now_s);
  if (!news) co_return fail(news.error());
  co_return News{std::move(*news), keys_.public_keys(), now_s};
}

asio::awaitable<Result<Gate>> GateService::put(Gate gate, std::string secret) {
  co_return co_await store_.put(std::move(gate), sha256_hex(secret));
}

}  // namespace mct::access
