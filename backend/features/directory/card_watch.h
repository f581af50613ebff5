#pragma once

#include <boost/asio/awaitable.hpp>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "backend/core/bell.h"

namespace mct::directory {

namespace asio = boost::asio;

// Wakes those who wait for changes of an account's cards. Safe from any thread.
class CardWatch {
 public:
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

  std::mutex mutex_;
  Bells bells_;
};

}  // namespace mct::directory
