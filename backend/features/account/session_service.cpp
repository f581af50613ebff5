#include "backend/features/account/session_service.h"

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <spdlog/spdlog.h>

#include "backend/core/digest.h"
#include "backend/core/ids.h"

namespace mct::account {
namespace {

constexpr std::size_t token_bytes = 32;
constexpr std::int64_t minute = 60'000;
constexpr std::int64_t access_lifetime_ms = 15 * minute;
constexpr std::int64_t refresh_lifetime_ms = 60 * 24 * 60 * minute;
constexpr auto look_again = std::chrono::seconds(2);

}  // namespace

struct SessionService::FreshTokens {
  std::string access;
  std::string refresh;
  StoredTokens stored;
};

SessionService::FreshTokens SessionService::fresh_tokens() const {
  const auto now = clock_.now_ms();
  FreshTokens tokens{random_hex(token_bytes), random_hex(token_bytes), {}};
  tokens.stored = {sha256_hex(tokens.access), now + access_lifetime_ms, sha256_hex(tokens.refresh),
                   now + refresh_lifetime_ms};
  return tokens;
}

asio::awaitable<Result<Session>> SessionService::begin(Account account, Device device) {
  const auto tokens = fresh_tokens();
  NewSession session{random_id(), account.id, std::move(device), tokens.stored, clock_.now_ms()};
  auto gone = co_await store_.begin(std::move(session));
  if (!gone) co_return fail(gone.error());
  forget(*gone);
  co_return Session{tokens.access, tokens.stored.access_expires_ms, tokens.refresh,
                    std::move(account)};
}

asio::awaitable<Result<Session>> SessionService::refresh(std::string refresh_token) {
  const auto tokens = fresh_tokens();
  auto known = co_await store_.refresh(sha256_hex(refresh_token), tokens.stored, clock_.now_ms());
  if (!known) co_return fail(known.error());
  // The former access token ends with its refresh token.
  remembered_.forget(known->session_id);
  Session session{tokens.access, tokens.stored.access_expires_ms, tokens.refresh, {}};
  session.account.id = known->account_id;
  co_return session;
}

asio::awaitable<Result<std::vector<SignedInDevice>>> SessionService::devices(
    std::string account_id) {
  co_return co_await store_.devices(std::move(account_id));
}

asio::awaitable<Status> SessionService::end(std::string account_id, std::string session_id) {
  auto status = co_await store_.end(std::move(account_id), session_id);
  const std::vector<std::string> ended_ids{session_id};
  if (status) forget(ended_ids);
  co_return status;
}

void SessionService::forget(std::span<const std::string> session_ids) {
  for (const auto& id : session_ids) {
    remembered_.forget(id);
    calls_.end(id);
  }
}

asio::awaitable<void> SessionService::follow_other_nodes() {
  asio::steady_timer timer(co_await asio::this_coro::executor);
  for (;;) {
    auto gone = co_await store_.ended_of(calls_.sessions());
    if (gone)
      forget(*gone);
    else
      spdlog::warn("sessions that other nodes have ended could not be read: {}",
                   gone.error().message);
    timer.expires_after(look_again);
    co_await timer.async_wait(asio::use_awaitable);
  }
}

asio::awaitable<Result<rpc::Identity>> SessionService::identify(std::string access_token) {
  const auto now = clock_.now_ms();
  const auto hash = sha256_hex(access_token);
  auto recalled = remembered_.recall(hash, now);
  auto known = recalled.value;
  if (!known) {
    auto stored = co_await store_.by_access(hash);
    if (!stored) co_return fail(stored.error());
    remembered_.remember(hash, stored->session_id, *stored, recalled, now);
    known = *stored;
  }
  // A clock that went back does not make a token live longer.
  const auto left = known->access_expires_ms - now;
  if (left < 0 || left > access_lifetime_ms) co_return session_ended();
  co_return rpc::Identity{std::move(known->account_id), std::move(known->session_id)};
}

}  // namespace mct::account
