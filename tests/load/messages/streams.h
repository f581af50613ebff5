#pragma once

#include <functional>
#include <future>
#include <memory>

#include "mct/events/v1/event_service.grpc.pb.h"

#include "tests/load/messages/talking.h"

namespace mct::load {

// A stream that somebody has open. `got` is called with each answer on a thread of gRPC's; the
// stream ends with the object.
class Stream : public grpc::ClientReadReactor<events::v1::WatchResponse> {
 public:
  using Got = std::function<void(const events::v1::WatchResponse& answer)>;

  Stream(const Channel& channel, const SignedIn& who, const events::v1::WatchRequest& request,
         Got got);
  ~Stream() override;

 private:
  void OnReadDone(bool good) override;
  void OnDone(const grpc::Status& status) override;

  const std::unique_ptr<events::v1::EventService::Stub> stub_;
  grpc::ClientContext context_;
  const events::v1::WatchRequest request_;
  events::v1::WatchResponse answer_;
  const Got got_;
  std::promise<void> done_;
};

}  // namespace mct::load
