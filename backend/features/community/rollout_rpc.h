#pragma once

#include "mct/community/v1/rollout_service.grpc.pb.h"

#include "backend/features/community/rollout_store.h"
#include "backend/rpc/bridge.h"

namespace mct::community {

namespace pb = mct::community::v1;

// RolloutService of the contract. Each handler: validate, ask the store, map the error, reply.
class RolloutRpc final : public pb::RolloutService::CallbackService {
 public:
  RolloutRpc(rpc::Bridge& bridge, RolloutStore& rollout);

 private:
  template <class T>
  using Reply = asio::awaitable<Result<T>>;
  using Context = grpc::CallbackServerContext;

  Reply<pb::Rollout> get(rpc::Caller caller, pb::GetRolloutRequest request);
  Reply<pb::TownRollout> set_plan(rpc::Caller caller, pb::SetRolloutPlanRequest request);

  grpc::ServerUnaryReactor* GetRollout(Context* context, const pb::GetRolloutRequest* request,
                                       pb::Rollout* response) override;
  grpc::ServerUnaryReactor* SetRolloutPlan(Context* context,
                                           const pb::SetRolloutPlanRequest* request,
                                           pb::TownRollout* response) override;

  rpc::Bridge& bridge_;
  RolloutStore& rollout_;
  rpc::Method get_;
  rpc::Method set_plan_;
};

}  // namespace mct::community
