#include "backend/push/push_service.h"

#include <algorithm>
#include <spdlog/spdlog.h>

namespace mct::push {
namespace {

constexpr std::int64_t first_wait_ms = 5'000, longest_wait_ms = 600'000, worth_ms = 86'400'000;

std::int64_t wait_ms(int tries) {
  return std::min(longest_wait_ms, first_wait_ms << std::min(tries, 10));
}

}  // namespace

asio::awaitable<Result<std::vector<std::string>>> PushService::tell(Message message,
                                                                    std::vector<Device> devices) {
  std::vector<std::string> ids;
  for (const auto& it : devices) ids.push_back(it.session_id);
  auto gone = co_await sessions_.ended_of(std::move(ids));
  if (!gone) co_return gone;
  const auto has_ended = [&](const Device& it) { return std::ranges::count(*gone, it.session_id); };
  std::erase_if(devices, has_ended);
  if (devices.empty()) co_return gone;
  std::vector<Target> targets;
  for (const auto& it : devices) targets.push_back(it.target);
  auto unknown = co_await sender_->send(std::move(message), std::move(targets));
  if (!unknown) co_return fail(unknown.error());
  for (const auto& it : devices)
    if (std::ranges::count(*unknown, it.target) > 0) gone->push_back(it.session_id);
  co_return gone;
}

asio::awaitable<Status> PushService::settle(PushStore::Batch batch) {
  Result<std::vector<std::string>> gone = std::vector<std::string>{};
  if (!batch.devices.empty()) gone = co_await tell(batch.message, batch.devices);
  const auto now_ms = clock_.now_ms();
  if (gone) co_return co_await store_.told(std::move(batch), std::move(*gone), now_ms);
  spdlog::warn("push: {}", gone.error().message);
  if (gone.error().reason == reason::push_refused || now_ms - batch.begun_ms >= worth_ms)
    co_return co_await store_.give_up(std::move(batch));
  const auto due_ms = now_ms + wait_ms(batch.tries);
  co_return co_await store_.postpone(std::move(batch), due_ms);
}

asio::awaitable<bool> PushService::tell_next() {
  auto batch = co_await store_.take(clock_.now_ms());
  if (batch && !*batch) co_return false;
  Status settled;
  if (batch) settled = co_await settle(std::move(**batch));
  if (!batch) settled = fail(batch.error());
  if (!settled) spdlog::error("push: {}", settled.error().message);
  co_return settled.has_value();
}

}  // namespace mct::push
