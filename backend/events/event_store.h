#pragma once

#include <boost/asio/awaitable.hpp>
#include <map>
#include <span>

#include "backend/events/event_types.h"
#include "backend/events/page_reader.h"
#include "backend/events/topic_source.h"
#include "backend/storage/migration.h"

namespace mct::events {

namespace asio = boost::asio;

namespace reason {
inline constexpr Reason topic_not_found{Code::not_found, "TOPIC_NOT_FOUND"};
inline constexpr Reason events_truncated{Code::out_of_range, "EVENTS_TRUNCATED"};
}  // namespace reason

std::span<const storage::Migration> migrations();

// Reading the log. The state of the database that decides what a reader may read is the one that it
// reads.
class EventStore {
 public:
  explicit EventStore(storage::Database& database) : database_(database), pages_(database) {}

  // Before the first call. The source must outlive the store.
  void add_source(TopicSource& source) { sources_.push_back(&source); }

  // What a reader may read, as of a version that grows with every topics_changed().
  struct View {
    std::map<std::string, Topic> topics;
    std::int64_t version = 0;
  };
  // Errors: what a TopicSource says.
  asio::awaitable<Result<View>> view(Reader reader);

  // At most `page_events` events of these topics, for a reader whose view has this version.
  asio::awaitable<Result<Page>> page(Reader reader, std::int64_t version,
                                     std::vector<Position> positions);

  // A part of one topic, in order.
  struct History {
    std::vector<Event> events;
    std::int64_t head = 0;  // the last that the reader may read
    bool more = false;      // in the direction that was read in
  };
  // Behind a number. Errors: TOPIC_NOT_FOUND (or not the reader's), EVENTS_TRUNCATED.
  asio::awaitable<Result<History>> after(Reader reader, std::string topic, std::int64_t sequence,
                                         int limit);
  // The last before a number; 0: the latest. Errors: TOPIC_NOT_FOUND.
  asio::awaitable<Result<History>> before(Reader reader, std::string topic, std::int64_t sequence,
                                          int limit);

  // Deletes some of the events from before that time; says how many. 0: there are none.
  asio::awaitable<Result<std::int64_t>> prune(std::int64_t before_ms);

 private:
  Result<std::vector<Readable>> readable(storage::Connection& connection,
                                         const Reader& reader) const;
  Result<View> read_view(storage::Connection& connection, const Reader& reader) const;
  Result<Topic> topic_for(storage::Connection& connection, const Reader& reader,
                          const std::string& topic) const;

  storage::Database& database_;
  PageReader pages_;
  std::vector<TopicSource*> sources_;
};

}  // namespace mct::events
