#include "backend/features/directory/card_watch.h"

#include <utility>

namespace mct::directory {

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

void CardWatch::notify(const std::string& account_id) {
  acting_.forget(account_id);
  std::lock_guard lock(mutex_);
  const auto [from, to] = bells_.equal_range(account_id);
  for (auto it = from; it != to; ++it) it->second->ring();
}

void CardWatch::notify_all() {
  acting_.forget_all();
  std::lock_guard lock(mutex_);
  for (const auto& [account, bell] : bells_) bell->ring();
}

}  // namespace mct::directory
