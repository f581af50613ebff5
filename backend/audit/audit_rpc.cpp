#include "backend/audit/audit_rpc.h"

#include <functional>

namespace mct::audit {

AuditRpc::AuditRpc(rpc::Bridge& bridge, AuditStore& store)
    : bridge_(bridge),
      store_(store),
      verify_trail_(bridge.method<pb::AuditService>("VerifyTrail")) {}

asio::awaitable<Result<pb::VerifyTrailResponse>> AuditRpc::verify_trail(rpc::Caller,
                                                                        pb::VerifyTrailRequest) {
  auto verification = co_await store_.verify();
  if (!verification) co_return fail(verification.error());
  pb::VerifyTrailResponse response;
  response.set_entry_count(verification->entries);
  response.set_head_hash(verification->head_hash);
  response.set_first_broken(verification->first_broken);
  co_return response;
}

grpc::ServerUnaryReactor* AuditRpc::VerifyTrail(grpc::CallbackServerContext* context,
                                                const pb::VerifyTrailRequest* request,
                                                pb::VerifyTrailResponse* response) {
  return bridge_.unary(verify_trail_, context, request, response,
                       std::bind_front(&AuditRpc::verify_trail, this));
}

}  // namespace mct::audit
