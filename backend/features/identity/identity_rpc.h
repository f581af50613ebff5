#pragma once

#include "mct/identity/v1/identity_service.grpc.pb.h"

#include "backend/features/identity/identity_service.h"
#include "backend/rpc/bridge.h"

namespace mct::identity {

namespace pb = mct::identity::v1;

// IdentityService of the contract. Each handler: validate, ask the service, map the error, reply.
class IdentityRpc final : public pb::IdentityService::CallbackService {
 public:
  IdentityRpc(rpc::Bridge& bridge, IdentityService& identities);

 private:
  using Context = grpc::CallbackServerContext;
  using Chunk = common::v1::Chunk;
  template <class Answer>
  using Reply = asio::awaitable<Result<Answer>>;

  Reply<pb::Identity> get_identity(rpc::Caller caller, pb::GetIdentityRequest request);
  asio::awaitable<Status> get_avatar(rpc::Caller caller, pb::GetAvatarRequest request,
                                     rpc::Writer<Chunk>& writer);
  Reply<pb::Identity> apply(rpc::Caller caller, pb::ApplyRequest request);
  Reply<pb::Identity> apply_for_name(rpc::Caller caller, pb::ApplyForNameRequest request);
  Reply<pb::Identity> apply_for_avatar(rpc::Caller caller, pb::ApplyForAvatarRequest request);
  Reply<pb::Identity> withdraw_application(rpc::Caller caller,
                                           pb::WithdrawApplicationRequest request);
  Reply<pb::Services> get_services(rpc::Caller caller, pb::GetServicesRequest request);
  Reply<pb::Services> set_grant(rpc::Caller caller, pb::SetGrantRequest request);
  Reply<pb::ListViewsResponse> list_views(rpc::Caller caller, pb::ListViewsRequest request);

  grpc::ServerUnaryReactor* GetIdentity(Context* context, const pb::GetIdentityRequest* request,
                                        pb::Identity* response) override;
  grpc::ServerWriteReactor<Chunk>* GetAvatar(Context* context,
                                             const pb::GetAvatarRequest* request) override;
  grpc::ServerUnaryReactor* Apply(Context* context, const pb::ApplyRequest* request,
                                  pb::Identity* response) override;
  grpc::ServerUnaryReactor* ApplyForName(Context* context, const pb::ApplyForNameRequest* request,
                                         pb::Identity* response) override;
  grpc::ServerUnaryReactor* ApplyForAvatar(Context* context,
                                           const pb::ApplyForAvatarRequest* request,
                                           pb::Identity* response) override;
  grpc::ServerUnaryReactor* WithdrawApplication(Context* context,
                                                const pb::WithdrawApplicationRequest* request,
                                                pb::Identity* response) override;
  grpc::ServerUnaryReactor* GetServices(Context* context, const pb::GetServicesRequest* request,
                                        pb::Services* response) override;
  grpc::ServerUnaryReactor* SetGrant(Context* context, const pb::SetGrantRequest* request,
                                     pb::Services* response) override;
  grpc::ServerUnaryReactor* ListViews(Context* context, const pb::ListViewsRequest* request,
                                      pb::ListViewsResponse* response) override;

  rpc::Bridge& bridge_;
  IdentityService& identities_;
  rpc::Method get_identity_;
  rpc::Method get_avatar_;
  rpc::Method apply_;
  rpc::Method apply_for_name_;
  rpc::Method apply_for_avatar_;
  rpc::Method withdraw_application_;
  rpc::Method get_services_;
  rpc::Method set_grant_;
  rpc::Method list_views_;
};

}  // namespace mct::identity
