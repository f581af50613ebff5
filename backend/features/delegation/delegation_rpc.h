#pragma once

#include "mct/delegation/v1/delegation_service.grpc.pb.h"

#include "backend/features/delegation/delegation_service.h"
#include "backend/rpc/bridge.h"

namespace mct::delegation {

namespace pb = mct::delegation::v1;

// DelegationService of the contract.
class DelegationRpc final : public pb::DelegationService::CallbackService {
 public:
  DelegationRpc(rpc::Bridge& bridge, DelegationService& delegations, const Clock& clock);

 private:
  template <class T>
  using Reply = asio::awaitable<Result<T>>;
  using Context = grpc::CallbackServerContext;
  using Empty = google::protobuf::Empty;

  Reply<pb::Delegations> get_delegations(rpc::Caller caller, pb::GetDelegationsRequest);
  Reply<pb::Delegation> offer_delegation(rpc::Caller caller, pb::OfferDelegationRequest request);
  Reply<pb::Delegation> accept_delegation(rpc::Caller caller, pb::AcceptDelegationRequest request);
  Reply<Empty> end_delegation(rpc::Caller caller, pb::EndDelegationRequest request);
  Reply<pb::Delegation> add_ward(rpc::Caller caller, pb::AddWardRequest request);

  grpc::ServerUnaryReactor* GetDelegations(Context* context,
                                           const pb::GetDelegationsRequest* request,
                                           pb::Delegations* response) override;
  grpc::ServerUnaryReactor* OfferDelegation(Context* context,
                                            const pb::OfferDelegationRequest* request,
                                            pb::Delegation* response) override;
  grpc::ServerUnaryReactor* AcceptDelegation(Context* context,
                                             const pb::AcceptDelegationRequest* request,
                                             pb::Delegation* response) override;
  grpc::ServerUnaryReactor* EndDelegation(Context* context, const pb::EndDelegationRequest* request,
                                          Empty* response) override;
  grpc::ServerUnaryReactor* AddWard(Context* context, const pb::AddWardRequest* request,
                                    pb::Delegation* response) override;

  rpc::Bridge& bridge_;
  DelegationService& delegations_;
  const Clock& clock_;
  rpc::Method get_delegations_;
  rpc::Method offer_delegation_;
  rpc::Method accept_delegation_;
  rpc::Method end_delegation_;
  rpc::Method add_ward_;
};

}  // namespace mct::delegation
