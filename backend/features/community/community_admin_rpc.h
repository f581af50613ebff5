#pragma once

#include "mct/community/v1/community_admin_service.grpc.pb.h"

#include "backend/features/community/residence_store.h"
#include "backend/rpc/bridge.h"

namespace mct::community {

namespace pb = mct::community::v1;

// CommunityAdminService of the contract. Each handler: validate, ask the store, map the error,
// reply.
class CommunityAdminRpc final : public pb::CommunityAdminService::CallbackService {
 public:
  CommunityAdminRpc(rpc::Bridge& bridge, BuildingStore& buildings, ResidenceStore& residences);

 private:
  template <class T>
  using Reply = asio::awaitable<Result<T>>;
  using Context = grpc::CallbackServerContext;

  Reply<pb::Buildings> get_buildings(rpc::Caller caller, pb::GetBuildingsRequest request);
  Reply<pb::Buildings> put_buildings(rpc::Caller caller, pb::PutBuildingsRequest request);
  Reply<pb::ListClaimsResponse> list_claims(rpc::Caller caller, pb::ListClaimsRequest request);
  Reply<pb::Residence> confirm(rpc::Caller caller, pb::ConfirmClaimRequest request);
  Reply<pb::Residence> refuse(rpc::Caller caller, pb::RefuseClaimRequest request);
  Reply<pb::ListResidentsResponse> list_residents(rpc::Caller caller,
                                                  pb::ListResidentsRequest request);
  Reply<pb::Residence> end(rpc::Caller caller, pb::EndResidenceRequest request);

  grpc::ServerUnaryReactor* GetBuildings(Context* context, const pb::GetBuildingsRequest* request,
                                         pb::Buildings* response) override;
  grpc::ServerUnaryReactor* PutBuildings(Context* context, const pb::PutBuildingsRequest* request,
                                         pb::Buildings* response) override;
  grpc::ServerUnaryReactor* ListClaims(Context* context, const pb::ListClaimsRequest* request,
                                       pb::ListClaimsResponse* response) override;
  grpc::ServerUnaryReactor* ConfirmClaim(Context* context, const pb::ConfirmClaimRequest* request,
                                         pb::Residence* response) override;
  grpc::ServerUnaryReactor* RefuseClaim(Context* context, const pb::RefuseClaimRequest* request,
                                        pb::Residence* response) override;
  grpc::ServerUnaryReactor* ListResidents(Context* context, const pb::ListResidentsRequest* request,
                                          pb::ListResidentsResponse* response) override;
  grpc::ServerUnaryReactor* EndResidence(Context* context, const pb::EndResidenceRequest* request,
                                         pb::Residence* response) override;

  rpc::Bridge& bridge_;
  BuildingStore& buildings_;
  ResidenceStore& residences_;
  rpc::Method get_buildings_;
  rpc::Method put_buildings_;
  rpc::Method list_claims_;
  rpc::Method confirm_;
  rpc::Method refuse_;
  rpc::Method list_residents_;
  rpc::Method end_;
};

}  // namespace mct::community
