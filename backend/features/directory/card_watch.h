#pragma once

#include <boost/asio/awaitable.hpp>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "backend/core/bell.h"
#include "backend/core/remembered.h"
#include "backend/rpc/card_resolver.h"

namespace mct::directory {

namespace asio = boost::asio;

// What a card may do, as it was read last; of accounts.
using ActingCards = Remembered<rpc::ActingCard>;

// Whoever has changed an account's cards tells it here, before ending the calls of those that are
// gone: what is remembered of them is forgotten, and those who wait for a change wake up. Safe from
// any thread.
class CardWatch {
 public:
  explicit CardWatch(ActingCards& acting) : acting_(acting) {}

  // One who waits, on the strand of its coroutine.
  class Watcher {
   public:
    Watcher(CardWatch& watch, std::string account_id, asio::any_io_executor strand);
    ~Watcher();
    Watcher(const Watcher&) = delete;
    Watcher& operator=(const Watcher&) = delete;

    // Until something has changed since the last call, or since the watcher was made.
    asio::awaitable<void> changed() { return bell_->rung(); }

   private:
    CardWatch& watch_;
    std::string account_id_;
    std::shared_ptr<Bell> bell_;
  };

  void notify(const std::string& account_id);
  void notify_all();

 private:
  using Bells = std::multimap<std::string, std::shared_ptr<Bell>>;

  ActingCards& acting_;
  std::mutex mutex_;
  Bells bells_;
};

}  // namespace mct::directory
