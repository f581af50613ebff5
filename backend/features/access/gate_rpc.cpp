#include "backend/features/access/gate_rpc.h"

#include <functional>
#include <utility>

#include "backend/features/access/access_proto.h"
#include "backend/features/access/access_requests.h"

namespace mct::access {

GateRpc::GateRpc(rpc::Bridge& bridge, GateService& gates)
    : bridge_(bridge), gates_(gates), sync_gate_(bridge.method<pb::GateService>("SyncGate")) {}

GateRpc::Reply<pb::SyncGateResponse> GateRpc::sync_gate(rpc::Caller, pb::SyncGateRequest request) {
  auto entries = parse(request);
  if (!entries) co_return fail(entries.error());
  auto news = co_await gates_.sync(request.gate_id(), request.secret(), std::move(*entries));
  if (!news) co_return fail(news.error());
  co_return to_proto(*news);
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* GateRpc::SyncGate(Context* context, const pb::SyncGateRequest* request,
                                            pb::SyncGateResponse* response) {
  return bridge_.unary(sync_gate_, context, request, response,
                       std::bind_front(&GateRpc::sync_gate, this));
}

GateAdminRpc::GateAdminRpc(rpc::Bridge& bridge, GateService& gates)
    : bridge_(bridge),
      gates_(gates),
      set_gate_(bridge.method<pb::GateAdminService>("SetGate")),
      get_gates_(bridge.method<pb::GateAdminService>("GetGates")),
      remove_gate_(bridge.method<pb::GateAdminService>("RemoveGate")) {}

GateAdminRpc::Reply<pb::Gate> GateAdminRpc::set_gate(rpc::Caller, pb::SetGateRequest request) {
  auto gate = parse(request);
  if (!gate) co_return fail(gate.error());
  auto kept = co_await gates_.put(std::move(*gate), request.secret());
  if (!kept) co_return fail(kept.error());
  co_return to_proto(*kept);
}

GateAdminRpc::Reply<pb::Gates> GateAdminRpc::get_gates(rpc::Caller, pb::GetGatesRequest) {
  auto gates = co_await gates_.all();
  if (!gates) co_return fail(gates.error());
  pb::Gates response;
  for (const auto& it : *gates) *response.add_gates() = to_proto(it);
  co_return response;
}

GateAdminRpc::Reply<GateAdminRpc::Empty> GateAdminRpc::remove_gate(rpc::Caller,
                                                                   pb::RemoveGateRequest request) {
  if (auto status = check_id(request.id()); !status) co_return fail(status.error());
  auto removed = co_await gates_.remove(request.id());
  if (!removed) co_return fail(removed.error());
  co_return Empty();
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* GateAdminRpc::SetGate(Context* context, const pb::SetGateRequest* request,
                                                pb::Gate* response) {
  return bridge_.unary(set_gate_, context, request, response,
                       std::bind_front(&GateAdminRpc::set_gate, this));
}

grpc::ServerUnaryReactor* GateAdminRpc::GetGates(Context* context,
                                                 const pb::GetGatesRequest* request,
                                                 pb::Gates* response) {
  return bridge_.unary(get_gates_, context, request, response,
                       std::bind_front(&GateAdminRpc::get_gates, this));
}

grpc::ServerUnaryReactor* GateAdminRpc::RemoveGate(Context* context,
                                                   const pb::RemoveGateRequest* request,
                                                   Empty* response) {
  return bridge_.unary(remove_gate_, context, request, response,
                       std::bind_front(&GateAdminRpc::remove_gate, this));
}

}  // namespace mct::access
