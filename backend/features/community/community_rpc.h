#pragma once

#include "mct/community/v1/community_service.grpc.pb.h"

#include "backend/features/community/residence_store.h"
#include "backend/rpc/bridge.h"

namespace mct::community {

namespace pb = mct::community::v1;

// CommunityService of the contract. Each handler: validate, ask the store, map the error, reply.
class CommunityRpc final : public pb::CommunityService::CallbackService {
 public:
  CommunityRpc(rpc::Bridge& bridge, BuildingStore& buildings, ResidenceStore& residences);

 private:
  template <class T>
  using Reply = asio::awaitable<Result<T>>;
  using Context = grpc::CallbackServerContext;

  Reply<pb::ListCommunitiesResponse> list(rpc::Caller caller, pb::ListCommunitiesRequest request);
  Reply<pb::GetCommunityResponse> get(rpc::Caller caller, pb::GetCommunityRequest request);
  Reply<pb::Residence> claim(rpc::Caller caller, pb::ClaimHouseholdRequest request);
  Reply<pb::ListOwnHouseholdsResponse> list_own(rpc::Caller caller,
                                                pb::ListOwnHouseholdsRequest request);
  Reply<pb::Residence> leave(rpc::Caller caller, pb::LeaveHouseholdRequest request);

  grpc::ServerUnaryReactor* ListCommunities(Context* context,
                                            const pb::ListCommunitiesRequest* request,
                                            pb::ListCommunitiesResponse* response) override;
  grpc::ServerUnaryReactor* GetCommunity(Context* context, const pb::GetCommunityRequest* request,
                                         pb::GetCommunityResponse* response) override;
  grpc::ServerUnaryReactor* ClaimHousehold(Context* context,
                                           const pb::ClaimHouseholdRequest* request,
                                           pb::Residence* response) override;
  grpc::ServerUnaryReactor* ListOwnHouseholds(Context* context,
                                              const pb::ListOwnHouseholdsRequest* request,
                                              pb::ListOwnHouseholdsResponse* response) override;
  grpc::ServerUnaryReactor* LeaveHousehold(Context* context,
                                           const pb::LeaveHouseholdRequest* request,
                                           pb::Residence* response) override;

  rpc::Bridge& bridge_;
  BuildingStore& buildings_;
  ResidenceStore& residences_;
  rpc::Method list_;
  rpc::Method get_;
  rpc::Method claim_;
  rpc::Method list_own_;
  rpc::Method leave_;
};

}  // namespace mct::community
