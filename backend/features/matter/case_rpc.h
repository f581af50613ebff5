#pragma once

#include "mct/matter/v1/case_service.grpc.pb.h"

#include "backend/core/clock.h"
#include "backend/features/matter/case_store.h"
#include "backend/rpc/bridge.h"

namespace mct::matter {

namespace pb = mct::matter::v1;

// HandledCaseService of the contract.
class CaseRpc final : public pb::HandledCaseService::CallbackService {
 public:
  CaseRpc(rpc::Bridge& bridge, CaseStore& cases, const Clock& clock);

 private:
  template <class T>
  using Reply = asio::awaitable<Result<T>>;
  using Context = grpc::CallbackServerContext;

  Reply<pb::ListHandledCasesResponse> list(rpc::Caller caller, pb::ListHandledCasesRequest request);
  Reply<pb::HandledCase> get(rpc::Caller caller, pb::GetHandledCaseRequest request);
  Reply<pb::ImportHandledCasesResponse> import(rpc::Caller caller,
                                               pb::ImportHandledCasesRequest request);

  grpc::ServerUnaryReactor* ListHandledCases(Context* context,
                                             const pb::ListHandledCasesRequest* request,
                                             pb::ListHandledCasesResponse* response) override;
  grpc::ServerUnaryReactor* GetHandledCase(Context* context,
                                           const pb::GetHandledCaseRequest* request,
                                           pb::HandledCase* response) override;
  grpc::ServerUnaryReactor* ImportHandledCases(Context* context,
                                               const pb::ImportHandledCasesRequest* request,
                                               pb::ImportHandledCasesResponse* response) override;

  rpc::Bridge& bridge_;
  CaseStore& cases_;
  const Clock& clock_;
  rpc::Method list_;
  rpc::Method get_;
  rpc::Method import_;
};

}  // namespace mct::matter
