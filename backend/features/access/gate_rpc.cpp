#include "backend/features/access/gate_rpc.h"

#include <functional>
#include <utility>

#include "backend/features/access/access_proto.h"
#include "backend/features/access/access_requests.h"

namespace mct::access {

GateRpc::GateRpc(rpc::Bridge& bridge, GateService& gates)
    : bridge_(bridge),
      gates_(gates),
      sync_gate_(bridge.method("mct.access.v1.GateService", "SyncGate")) {}

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
      put_gate_(bridge.method("mct.access.v1.GateAdminService", "PutGate")),
      list_gates_(bridge.method("mct.access.v1.GateAdminService", "ListGates")),
      remove_gate_(bridge.method("mct.access.v1.GateAdminService", "RemoveGate")) {}

GateAdminRpc::Reply<pb::Gate> GateAdminRpc::put_gate(rpc::Caller, pb::PutGateRequest request) {
  auto gate = parse(request);
  if (!gate) co_return fail(gate.error());
  auto kept = co_await gates_.put(std::move(*gate), request.secret());
  if (!kept) co_return fail(kept.error());
  co_return to_proto(*kept);
}

GateAdminRpc::Reply<pb::ListGatesResponse> GateAdminRpc::list_gates(rpc::Caller,
                                                                    pb::ListGatesRequest) {
  auto gates = co_await gates_.all();
  if (!gates) co_return fail(gates.error());
  pb::ListGatesResponse response;
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

grpc::ServerUnaryReactor* GateAdminRpc::PutGate(Context* context, const pb::PutGateRequest* request,
                                                pb::Gate* response) {
  return bridge_.unary(put_gate_, context, request, response,
                       std::bind_front(&GateAdminRpc::put_gate, this));
}

grpc::ServerUnaryReactor* GateAdminRpc::ListGates(Context* context,
                                                  const pb::ListGatesRequest* request,
                                                  pb::ListGatesResponse* response) {
  return bridge_.unary(list_gates_, context, request, response,
                       std::bind_front(&GateAdminRpc::list_gates, this));
}

grpc::ServerUnaryReactor* GateAdminRpc::RemoveGate(Context* context,
                                                   const pb::RemoveGateRequest* request,
                                                   Empty* response) {
  return bridge_.unary(remove_gate_, context, request, response,
                       std::bind_front(&GateAdminRpc::remove_gate, this));
}

}  // namespace mct::access
