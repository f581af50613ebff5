#pragma once

#include "mct/matter/v1/matter_service.grpc.pb.h"

#include "backend/features/matter/matter_service.h"
#include "backend/rpc/bridge.h"

namespace mct::matter {

namespace pb = mct::matter::v1;

// MatterService of the contract.
class MatterRpc final : public pb::MatterService::CallbackService {
 public:
  MatterRpc(rpc::Bridge& bridge, MatterService& matters);

 private:
  template <class T>
  using Reply = asio::awaitable<Result<T>>;
  using Context = grpc::CallbackServerContext;

  Reply<pb::ListKindsResponse> kinds(rpc::Caller caller, pb::ListKindsRequest request);
  Reply<pb::MatterKind> item_kind(rpc::Caller caller, pb::GetItemKindRequest request);
  Reply<pb::Matter> file(rpc::Caller caller, pb::FileMatterRequest request);
  Reply<pb::Matter> take_action(rpc::Caller caller, pb::TakeActionRequest request);
  Reply<pb::Matter> get(rpc::Caller caller, pb::GetMatterRequest request);
  Reply<pb::ListMattersResponse> list(rpc::Caller caller, pb::ListMattersRequest request);

  grpc::ServerUnaryReactor* ListKinds(Context* context, const pb::ListKindsRequest* request,
                                      pb::ListKindsResponse* response) override;
  grpc::ServerUnaryReactor* GetItemKind(Context* context, const pb::GetItemKindRequest* request,
                                        pb::MatterKind* response) override;
  grpc::ServerUnaryReactor* FileMatter(Context* context, const pb::FileMatterRequest* request,
                                       pb::Matter* response) override;
  grpc::ServerUnaryReactor* TakeAction(Context* context, const pb::TakeActionRequest* request,
                                       pb::Matter* response) override;
  grpc::ServerUnaryReactor* GetMatter(Context* context, const pb::GetMatterRequest* request,
                                      pb::Matter* response) override;
  grpc::ServerUnaryReactor* ListMatters(Context* context, const pb::ListMattersRequest* request,
                                        pb::ListMattersResponse* response) override;

  rpc::Bridge& bridge_;
  MatterService& matters_;
  rpc::Method kinds_;
  rpc::Method item_kind_;
  rpc::Method file_;
  rpc::Method take_action_;
  rpc::Method get_;
  rpc::Method list_;
};

}  // namespace mct::matter
