#pragma once

#include "mct/access/v1/gate_service.grpc.pb.h"

#include "backend/features/access/gate_service.h"
#include "backend/rpc/bridge.h"

namespace mct::access {

namespace pb = mct::access::v1;

// GateService of the contract: what gates call.
class GateRpc final : public pb::GateService::CallbackService {
 public:
  GateRpc(rpc::Bridge& bridge, GateService& gates);

 private:
  template <class T>
  using Reply = asio::awaitable<Result<T>>;
  using Context = grpc::CallbackServerContext;
  using Empty = google::protobuf::Empty;

  Reply<pb::SyncGateResponse> sync_gate(rpc::Caller, pb::SyncGateRequest request);

  grpc::ServerUnaryReactor* SyncGate(Context* context, const pb::SyncGateRequest* request,
                                     pb::SyncGateResponse* response) override;

  rpc::Bridge& bridge_;
  GateService& gates_;
  rpc::Method sync_gate_;
};

// GateAdminService of the contract.
class GateAdminRpc final : public pb::GateAdminService::CallbackService {
 public:
  GateAdminRpc(rpc::Bridge& bridge, GateService& gates);

 private:
  template <class T>
  using Reply = asio::awaitable<Result<T>>;
  using Context = grpc::CallbackServerContext;
  using Empty = google::protobuf::Empty;

  Reply<pb::Gate> set_gate(rpc::Caller, pb::SetGateRequest request);
  Reply<pb::Gates> get_gates(rpc::Caller, pb::GetGatesRequest);
  Reply<Empty> remove_gate(rpc::Caller, pb::RemoveGateRequest request);

  grpc::ServerUnaryReactor* SetGate(Context* context, const pb::SetGateRequest* request,
                                    pb::Gate* response) override;
  grpc::ServerUnaryReactor* GetGates(Context* context, const pb::GetGatesRequest* request,
                                     pb::Gates* response) override;
  grpc::ServerUnaryReactor* RemoveGate(Context* context, const pb::RemoveGateRequest* request,
                                       Empty* response) override;

  rpc::Bridge& bridge_;
  GateService& gates_;
  rpc::Method set_gate_;
  rpc::Method get_gates_;
  rpc::Method remove_gate_;
};

}  // namespace mct::access
