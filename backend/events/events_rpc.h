#pragma once

#include "mct/events/v1/event_service.grpc.pb.h"

#include "backend/events/event_feed.h"
#include "backend/rpc/bridge.h"

namespace mct::events {

namespace pb = mct::events::v1;

// EventService of the contract.
class EventsRpc final : public pb::EventService::CallbackService {
 public:
  EventsRpc(rpc::Bridge& bridge, EventStore& store, Hub& hub, FeedLimits limits);

 private:
  asio::awaitable<Status> watch(rpc::Caller caller, pb::WatchRequest request,
                                rpc::Writer<pb::WatchResponse>& writer);
  asio::awaitable<Result<pb::ReadEventsResponse>> read_events(rpc::Caller caller,
                                                              pb::ReadEventsRequest request);

  grpc::ServerWriteReactor<pb::WatchResponse>* Watch(grpc::CallbackServerContext* context,
                                                     const pb::WatchRequest* request) override;
  grpc::ServerUnaryReactor* ReadEvents(grpc::CallbackServerContext* context,
                                       const pb::ReadEventsRequest* request,
                                       pb::ReadEventsResponse* response) override;

  rpc::Bridge& bridge_;
  EventStore& store_;
  Hub& hub_;
  const FeedLimits limits_;
  rpc::Method watch_;
  rpc::Method read_events_;
};

}  // namespace mct::events
