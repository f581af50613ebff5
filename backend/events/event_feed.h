#pragma once

#include <set>

#include "backend/events/event_store.h"
#include "backend/events/hub.h"

namespace mct::events {

// How one client is told what happens: from its cursors on, and then as it happens.
struct FeedLimits {
  // More than this is not caught up with by the stream: the client asks for it in pages, if it
  // wants it at all.
  std::int64_t catch_up_topic = 200;
  std::int64_t catch_up_all = 2'000;
  // The net below the wake-ups: looks at the log although nobody has said that it has moved.
  std::chrono::milliseconds look_again{60'000};
};

// Where a stream goes on in a topic. The values are those of the contract.
enum class Standing { current = 1, behind = 2, truncated = 3, ahead = 4 };

// One client's stream, without the transport. Holds a number for each topic, one page of events and
// a few signals, however much there is to tell and however slowly the client reads.
class EventFeed {
 public:
  using Cursors = std::map<std::string, std::int64_t>;

  // On the strand of the coroutine that calls next(). `cursors`: what the client has, by topic.
  EventFeed(EventStore& store, Hub& hub, Reader reader, Cursors cursors,
            asio::any_io_executor strand, FeedLimits limits)
      : store_(store),
        reader_(std::move(reader)),
        cursors_(std::move(cursors)),
        limits_(limits),
        subscriber_(hub, reader_.card_id, std::move(strand)) {}

  // A topic that the stream tells of from now on.
  struct Opened {
    std::string topic;
    Standing standing = Standing::current;
    std::int64_t after = 0;  // the events behind this number come
    std::int64_t head = 0;   // the last that the reader may read now
    std::int64_t first = 0;  // the first that the reader may read, and that is still kept
  };
  struct Step {
    std::vector<Opened> opened;
    std::vector<std::string> closed;  // topics that are no longer the reader's
    std::vector<Signal> signals;      // said before the events, or meanwhile
    std::vector<Event> events;        // at most page_events
  };
  // What comes next, when there is something; the first time the topics, even if there are none.
  // Errors: what EventStore::view says.
  asio::awaitable<Result<Step>> next();

 private:
  asio::awaitable<Result<Step>> look_at_topics();
  Opened open(const std::string& name, const Topic& topic, std::int64_t& allowance) const;
  asio::awaitable<void> wait();
  // Some of those that may have moved.
  std::vector<Position> next_positions() const;
  void settle(const std::vector<Position>& asked, const Page& page);
  // Those of topics that are the reader's, as of the page that was read; the others are dropped.
  std::vector<Signal> readable_signals();

  EventStore& store_;
  const Reader reader_;
  Cursors cursors_;
  const FeedLimits limits_;
  Hub::Subscriber subscriber_;
  bool begun_ = false;
  std::int64_t version_ = 0;
  struct Place {
    std::int64_t after = 0;
    std::int64_t until = 0;
  };
  std::map<std::string, Place> places_;
  std::set<std::string> moved_;  // of places_: may have more
  std::vector<Signal> signals_;
};

}  // namespace mct::events
