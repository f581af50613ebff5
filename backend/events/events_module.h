#pragma once

#include <memory>

#include "backend/core/clock.h"
#include "backend/events/event_feed.h"
#include "backend/rpc/server.h"

namespace mct::events {

// The engine, wired: the composition root knows this, and the features event_log and topic_source.
class EventsModule {
 public:
  struct Options {
    int keep_days = 0;  // events older than this are pruned; 0 = none are
    FeedLimits feed = {};
  };

  // From now on hears which topics move, on this node and others.
  EventsModule(storage::Database& database, rpc::Bridge& bridge, const Clock& clock,
               Options options);
  ~EventsModule();

  // Before the server starts. The source must outlive the module.
  void add_source(TopicSource& source);

  // Deletes the events that are older than they are kept.
  asio::awaitable<void> prune();

  void add_services(rpc::Server& server);

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace mct::events
