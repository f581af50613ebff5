#include "tests/load/messages/streams.h"

namespace mct::load {

namespace events = mct::events::v1;

Stream::Stream(const Channel& channel, const SignedIn& who, const events::WatchRequest& request,
               Got got)
    : stub_(events::EventService::NewStub(channel)), request_(request), got_(std::move(got)) {
  context_.AddMetadata("authorization", "Bearer " + who.token);
  context_.AddMetadata("mct-card", who.card);
  stub_->async()->Watch(&context_, &request_, this);
  StartRead(&answer_);
  StartCall();
}

Stream::~Stream() {
  context_.TryCancel();
  done_.get_future().wait();
}

void Stream::OnReadDone(bool good) {
  if (!good) return;
  got_(answer_);
  StartRead(&answer_);
}

void Stream::OnDone(const grpc::Status&) {
  done_.set_value();
}

}  // namespace mct::load
