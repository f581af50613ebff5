#pragma once

#include "mct/document/v1/absence_service.grpc.pb.h"

#include "backend/features/document/absence_store.h"
#include "backend/rpc/bridge.h"

namespace mct::document {

namespace pb = mct::document::v1;

// AbsenceService of the contract.
class AbsenceRpc final : public pb::AbsenceService::CallbackService {
 public:
  AbsenceRpc(rpc::Bridge& bridge, AbsenceStore& absences);

 private:
  template <class T>
  using Reply = asio::awaitable<Result<T>>;
  using Context = grpc::CallbackServerContext;

  Reply<pb::Absence> declare(rpc::Caller caller, pb::DeclareAbsenceRequest request);
  Reply<pb::Absence> withdraw(rpc::Caller caller, pb::WithdrawAbsenceRequest request);
  Reply<pb::Absences> get(rpc::Caller caller, pb::GetAbsencesRequest request);

  grpc::ServerUnaryReactor* DeclareAbsence(Context* context,
                                           const pb::DeclareAbsenceRequest* request,
                                           pb::Absence* response) override;
  grpc::ServerUnaryReactor* WithdrawAbsence(Context* context,
                                            const pb::WithdrawAbsenceRequest* request,
                                            pb::Absence* response) override;
  grpc::ServerUnaryReactor* GetAbsences(Context* context, const pb::GetAbsencesRequest* request,
                                        pb::Absences* response) override;

  rpc::Bridge& bridge_;
  AbsenceStore& absences_;
  rpc::Method declare_;
  rpc::Method withdraw_;
  rpc::Method get_;
};

}  // namespace mct::document
