#pragma once

#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "backend/core/bell.h"
#include "backend/events/event_types.h"

namespace mct::events {

namespace asio = boost::asio;

// Wakes the streams of this node when topics move. It carries names only: what has happened stands
// in the log, so that a slow subscriber costs no more than the names of its topics, and none waits
// for another. Signals, which stand nowhere, it carries as long as few of them wait. Safe from any
// thread.
class Hub {
  struct Mailbox;

 public:
  // One who follows topics, on the strand of its coroutine. Its card's own signals it does not
  // hear.
  class Subscriber {
   public:
    Subscriber(Hub& hub, std::string card_id, asio::any_io_executor strand);
    ~Subscriber();
    Subscriber(const Subscriber&) = delete;
    Subscriber& operator=(const Subscriber&) = delete;

    // Instead of those so far.
    void follow(std::set<std::string> topics);

    struct Moved {
      bool all = false;              // any of the topics may have moved
      std::set<std::string> topics;  // those that have
    };
    // Waits until topics have moved or a signal was said since the last call; when the time is
    // over, any may have.
    asio::awaitable<Moved> moved(std::chrono::milliseconds at_most);
    // Those that wait: of topics that were followed when they were said.
    std::vector<Signal> take_signals();

   private:
    Hub& hub_;
    const std::shared_ptr<Mailbox> mailbox_;
    std::set<std::string> followed_;
  };

  // What the channel says: a topic that has moved, a signal; or none, when words may have been
  // missed, so that everybody looks at the log.
  void hear(const std::optional<std::string>& word);

 private:
  void topic_moved(const std::string& topic);
  void all_moved();
  void pass_on(const Signal& signal);

  using Mailboxes = std::unordered_set<std::shared_ptr<Mailbox>>;

  std::mutex mutex_;
  std::unordered_map<std::string, Mailboxes> by_topic_;
  Mailboxes all_;
};

}  // namespace mct::events
