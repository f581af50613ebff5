#pragma once

#include "mct/place/v1/guide_service.grpc.pb.h"

#include "backend/features/place/guide_store.h"
#include "backend/rpc/bridge.h"

namespace mct::place {

namespace pb = mct::place::v1;

// GuideService of the contract.
class GuideRpc final : public pb::GuideService::CallbackService {
 public:
  GuideRpc(rpc::Bridge& bridge, GuideStore& guides);

 private:
  asio::awaitable<Result<pb::Guide>> get(rpc::Caller, pb::GetGuideRequest request);

  grpc::ServerUnaryReactor* GetGuide(grpc::CallbackServerContext* context,
                                     const pb::GetGuideRequest* request,
                                     pb::Guide* response) override;

  rpc::Bridge& bridge_;
  GuideStore& guides_;
  rpc::Method get_;
};

// GuideAdminService of the contract.
class GuideAdminRpc final : public pb::GuideAdminService::CallbackService {
 public:
  GuideAdminRpc(rpc::Bridge& bridge, GuideStore& guides);

 private:
  asio::awaitable<Result<pb::Guide>> put(rpc::Caller caller, pb::PutGuideRequest request);

  grpc::ServerUnaryReactor* PutGuide(grpc::CallbackServerContext* context,
                                     const pb::PutGuideRequest* request,
                                     pb::Guide* response) override;

  rpc::Bridge& bridge_;
  GuideStore& guides_;
  rpc::Method put_;
};

}  // namespace mct::place
