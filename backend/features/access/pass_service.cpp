#include "backend/features/access/pass_service.h"

#include <utility>

namespace mct::access {

std::vector<PassService::Signed> PassService::sign(std::vector<Granted> grants) const {
  std::vector<Signed> all;
  for (auto& it : grants) {
    auto pass = keys_.sign(it.to_sign());
    all.push_back({std::move(it), std::move(pass)});
  }
  return all;
}

asio::awaitable<Result<std::vector<PassService::Signed>>> PassService::for_device(
    std::string card_id, std::string device_key) {
  auto grants = co_await store_.for_device(std::move(card_id), std::move(device_key), now_s());
  if (!grants) co_return fail(grants.error());
  co_return sign(std::move(*grants));
}

asio::awaitable<Result<PassService::Signed>> PassService::invite(std::string card_id,
                                                                 Invitation invitation) {
  auto granted = co_await store_.invite(std::move(card_id), std::move(invitation), now_s());
  if (!granted) co_return fail(granted.error());
  auto pass = keys_.sign(granted->to_sign());
  co_return Signed{std::move(*granted), std::move(pass)};
}

asio::awaitable<Result<std::vector<PassService::Signed>>> PassService::visitors(
    std::string card_id) {
  auto grants = co_await store_.visitors(std::move(card_id), now_s());
  if (!grants) co_return fail(grants.error());
  co_return sign(std::move(*grants));
}

asio::awaitable<Status> PassService::cancel(std::string card_id, std::string id) {
  co_return co_await store_.cancel(std::move(card_id), std::move(id), now_s());
}

asio::awaitable<Result<std::vector<Entry>>> PassService::entries(std::string card_id) {
  co_return co_await store_.entries(std::move(card_id), now_s());
}

}  // namespace mct::access
