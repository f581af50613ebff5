#include "backend/features/chat/term_store.h"

#include <algorithm>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <spdlog/spdlog.h>
#include <utility>

#include "backend/features/chat/term_rows.h"

namespace mct::chat {
namespace {

using storage::Connection;

// How long messages gather before their terms are written, and how many messages others wait for.
constexpr std::chrono::seconds pause{1};
constexpr std::int64_t messages_at_once = 100;

}  // namespace

void TermStore::note(const std::string& conversation_id) {
  std::lock_guard lock(mutex_);
  noted_.insert(conversation_id);
  ++count_;
}

asio::awaitable<Result<std::size_t>> TermStore::write_some(std::vector<std::string> ids) {
  auto job = [ids = std::move(ids)](Connection& connection) -> Result<std::size_t> {
    std::size_t done = 0;
    for (auto room = messages_at_once; room > 0 && done < ids.size();) {
      auto written = write_next_terms(connection, ids[done], room);
      if (!written) return fail(written.error());
      if (*written < room) ++done;
      room -= *written;
    }
    return done;
  };
  co_return co_await database_.write(std::move(job));
}

// In the order of the set, so that two nodes never wait for each other.
asio::awaitable<Status> TermStore::write_all(Ids ids) {
  while (!ids.empty()) {
    const auto some = std::min<std::ptrdiff_t>(std::ssize(ids), messages_at_once);
    std::vector<std::string> first(ids.begin(), std::next(ids.begin(), some));
    auto done = co_await write_some(std::move(first));
    if (!done) co_return fail(done.error());
    ids.erase(ids.begin(), std::next(ids.begin(), static_cast<std::ptrdiff_t>(*done)));
  }
  co_return Status{};
}

asio::awaitable<void> TermStore::keep() {
  asio::steady_timer timer(co_await asio::this_coro::executor);
  auto look = [](Connection& connection) { return read_behind(connection); };
  auto behind = co_await database_.read(std::move(look));
  if (behind)
    put_back(Ids(behind->begin(), behind->end()));
  else
    spdlog::error("messages left without terms: {}", behind.error().message);
  for (auto waited = pause;; waited += pause) {
    timer.expires_after(pause);
    co_await timer.async_wait(asio::use_awaitable);
    if (take_count() > rush_.messages && waited < rush_.at_most) continue;
    waited = {};
    auto noted = take_noted();
    if (auto status = co_await write_all(noted); !status) {
      spdlog::warn("terms of messages: {}", status.error().message);
      put_back(std::move(noted));
    }
  }
}

asio::awaitable<void> TermStore::catch_up(std::string card_id, std::string conversation_id) {
  auto look = [=](Connection& connection) {
    return read_behind(connection, card_id, conversation_id);
  };
  auto behind = co_await database_.read(std::move(look));
  Status status;
  if (behind)
    status = co_await write_all(Ids(behind->begin(), behind->end()));
  else
    status = fail(behind.error());
  if (!status) spdlog::warn("terms of messages: {}", status.error().message);
}

std::size_t TermStore::take_count() {
  std::lock_guard lock(mutex_);
  return std::exchange(count_, 0);
}

void TermStore::put_back(Ids ids) {
  std::lock_guard lock(mutex_);
  noted_.merge(ids);
}

TermStore::Ids TermStore::take_noted() {
  std::lock_guard lock(mutex_);
  return std::exchange(noted_, {});
}

}  // namespace mct::chat
