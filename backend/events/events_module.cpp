#include "backend/events/events_module.h"

#include <functional>
#include <spdlog/spdlog.h>

#include "backend/events/events_rpc.h"
#include "backend/events/topic_keys.h"

namespace mct::events {
namespace {

constexpr std::int64_t day_ms = 86'400'000;

}  // namespace

struct EventsModule::Parts {
  Parts(storage::Database& database, rpc::Bridge& bridge, const Clock& its_clock, Options wanted)
      : clock(its_clock),
        keep_days(wanted.keep_days),
        store(database),
        rpc(bridge, store, hub, wanted.feed),
        listening(database.listen(moved_channel, std::bind_front(&Hub::hear, &hub))) {}

  const Clock& clock;
  const int keep_days;
  EventStore store;
  Hub hub;
  EventsRpc rpc;
  std::unique_ptr<storage::Database::Listening> listening;
};

EventsModule::EventsModule(storage::Database& database, rpc::Bridge& bridge, const Clock& clock,
                           Options options)
    : parts_(std::make_unique<Parts>(database, bridge, clock, options)) {}
EventsModule::~EventsModule() = default;

void EventsModule::add_source(TopicSource& source) {
  parts_->store.add_source(source);
}

asio::awaitable<void> EventsModule::prune() {
  if (parts_->keep_days == 0) co_return;
  const auto before_ms = parts_->clock.now_ms() - parts_->keep_days * day_ms;
  for (;;) {
    auto gone = co_await parts_->store.prune(before_ms);
    if (!gone) spdlog::warn("events could not be pruned: {}", gone.error().message);
    if (!gone || *gone == 0) co_return;
  }
}

void EventsModule::add_services(rpc::Server& server) {
  server.add(parts_->rpc);
}

}  // namespace mct::events
