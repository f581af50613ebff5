#pragma once

#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "backend/core/bell.h"

namespace mct::events {

namespace asio = boost::asio;

// Wakes the streams of this node when topics move. It carries names only: what has happened stands
// in the log, so that a slow subscriber costs no more than the names of its topics, and none waits
// for another. Safe from any thread.
class Hub {
  struct Mailbox;

 public:
  // One who follows topics, on the strand of its coroutine.
  class Subscriber {
   public:
    Subscriber(Hub& hub, asio::any_io_executor strand);
    ~Subscriber();
    Subscriber(const Subscriber&) = delete;
    Subscriber& operator=(const Subscriber&) = delete;

    // Instead of those so far.
    void follow(std::set<std::string> topics);

    struct Moved {
      bool all = false;              // any of the topics may have moved
      std::set<std::string> topics;  // those that have
    };
    // Waits until topics have moved since the last call; when the time is over, any may have.
    asio::awaitable<Moved> moved(std::chrono::milliseconds at_most);

   private:
    Hub& hub_;
    const std::shared_ptr<Mailbox> mailbox_;
    std::set<std::string> followed_;
  };

  void topic_moved(const std::string& topic);
  // Wake-ups may have been missed: everybody looks at the log.
  void all_moved();

 private:
  using Mailboxes = std::unordered_set<std::shared_ptr<Mailbox>>;

  std::mutex mutex_;
  std::unordered_map<std::string, Mailboxes> by_topic_;
  Mailboxes all_;
};

}  // namespace mct::events
