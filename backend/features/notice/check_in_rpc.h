#pragma once

#include "mct/notice/v1/check_in_service.grpc.pb.h"

#include "backend/features/notice/check_in_service.h"
#include "backend/rpc/bridge.h"

namespace mct::notice {

namespace pb = mct::notice::v1;

// CheckInService of the contract.
class CheckInRpc final : public pb::CheckInService::CallbackService {
 public:
  CheckInRpc(rpc::Bridge& bridge, CheckInService& check_ins);

 private:
  template <class T>
  using Answered = asio::awaitable<Result<T>>;
  using Context = grpc::CallbackServerContext;

  Answered<pb::CheckInCode> get_check_in_code(rpc::Caller caller,
                                              pb::GetCheckInCodeRequest request);
  Answered<pb::CheckedIn> check_in(rpc::Caller caller, pb::CheckInRequest request);
  Answered<pb::CheckedIn> check_in_by_hand(rpc::Caller caller, pb::CheckInByHandRequest request);

  grpc::ServerUnaryReactor* GetCheckInCode(Context* context,
                                           const pb::GetCheckInCodeRequest* request,
                                           pb::CheckInCode* response) override;
  grpc::ServerUnaryReactor* CheckIn(Context* context, const pb::CheckInRequest* request,
                                    pb::CheckedIn* response) override;
  grpc::ServerUnaryReactor* CheckInByHand(Context* context, const pb::CheckInByHandRequest* request,
                                          pb::CheckedIn* response) override;

  rpc::Bridge& bridge_;
  CheckInService& check_ins_;
  rpc::Method get_check_in_code_;
  rpc::Method check_in_;
  rpc::Method check_in_by_hand_;
};

}  // namespace mct::notice
