#pragma once

#include "mct/audit/v1/audit_service.grpc.pb.h"

#include "backend/audit/audit_store.h"
#include "backend/rpc/bridge.h"

namespace mct::audit {

namespace pb = mct::audit::v1;

// AuditService of the contract.
class AuditRpc final : public pb::AuditService::CallbackService {
 public:
  AuditRpc(rpc::Bridge& bridge, AuditStore& store);

 private:
  asio::awaitable<Result<pb::VerifyTrailResponse>> verify_trail(rpc::Caller,
                                                                pb::VerifyTrailRequest);

  grpc::ServerUnaryReactor* VerifyTrail(grpc::CallbackServerContext* context,
                                        const pb::VerifyTrailRequest* request,
                                        pb::VerifyTrailResponse* response) override;

  rpc::Bridge& bridge_;
  AuditStore& store_;
  rpc::Method verify_trail_;
};

}  // namespace mct::audit
