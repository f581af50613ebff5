#pragma once

#include "mct/push/v1/push_service.grpc.pb.h"

#include "backend/push/push_store.h"
#include "backend/rpc/bridge.h"

namespace mct::push {

namespace pb = mct::push::v1;

// PushService of the contract.
class PushRpc final : public pb::PushService::CallbackService {
 public:
  PushRpc(rpc::Bridge& bridge, PushStore& store);

 private:
  asio::awaitable<Result<pb::SetPushTokenResponse>> set_push_token(rpc::Caller caller,
                                                                   pb::SetPushTokenRequest request);

  grpc::ServerUnaryReactor* SetPushToken(grpc::CallbackServerContext* context,
                                         const pb::SetPushTokenRequest* request,
                                         pb::SetPushTokenResponse* response) override;

  rpc::Bridge& bridge_;
  PushStore& store_;
  rpc::Method set_push_token_;
};

}  // namespace mct::push
