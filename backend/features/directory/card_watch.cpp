#include "backend/features/directory/card_watch.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <utility>

namespace mct::directory {

// Touched on its strand alone; outlives its watcher while a ring is under way.
struct CardWatch::Watcher::Bell {
  explicit Bell(asio::any_io_executor executor)
      : strand(std::move(executor)), timer(strand, asio::steady_timer::time_point::max()) {}

  static void ring(const std::shared_ptr<Bell>& bell) {
    asio::post(bell->strand, [bell] {
      bell->rung = true;
      bell->timer.cancel();
    });
  }

  asio::any_io_executor strand;
  asio::steady_timer timer;
  bool rung = false;
};

CardWatch::Watcher::Watcher(CardWatch& watch, std::string account_id, asio::any_io_executor strand)
    : watch_(watch),
      account_id_(std::move(account_id)),
      bell_(std::make_shared<Bell>(std::move(strand))) {
  std::lock_guard lock(watch_.mutex_);
  watch_.bells_.emplace(account_id_, bell_);
}

CardWatch::Watcher::~Watcher() {
  std::lock_guard lock(watch_.mutex_);
  const auto [from, to] = watch_.bells_.equal_range(account_id_);
  for (auto it = from; it != to; ++it)
    if (it->second == bell_) {
      watch_.bells_.erase(it);
      break;
    }
}

asio::awaitable<void> CardWatch::Watcher::changed() {
  while (!std::exchange(bell_->rung, false))
    co_await bell_->timer.async_wait(asio::as_tuple(asio::use_awaitable));
}

void CardWatch::notify(const std::string& account_id) {
  acting_.forget(account_id);
  std::lock_guard lock(mutex_);
  const auto [from, to] = bells_.equal_range(account_id);
  for (auto it = from; it != to; ++it) Watcher::Bell::ring(it->second);
}

void CardWatch::notify_all() {
  acting_.forget_all();
  std::lock_guard lock(mutex_);
  for (const auto& [account, bell] : bells_) Watcher::Bell::ring(bell);
}

}  // namespace mct::directory
