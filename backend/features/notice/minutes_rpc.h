#pragma once

#include "mct/notice/v1/minutes_service.grpc.pb.h"

#include "backend/features/notice/minutes_service.h"
#include "backend/rpc/bridge.h"

namespace mct::notice {

namespace pb = mct::notice::v1;

// MinutesService of the contract.
class MinutesRpc final : public pb::MinutesService::CallbackService {
 public:
  MinutesRpc(rpc::Bridge& bridge, MinutesService& minutes);

 private:
  template <class T>
  using Answered = asio::awaitable<Result<T>>;
  using Context = grpc::CallbackServerContext;

  Answered<pb::Minutes> write_minutes(rpc::Caller caller, pb::WriteMinutesRequest request);
  Answered<pb::Minutes> get_minutes(rpc::Caller caller, pb::GetMinutesRequest request);

  grpc::ServerUnaryReactor* WriteMinutes(Context* context, const pb::WriteMinutesRequest* request,
                                         pb::Minutes* response) override;
  grpc::ServerUnaryReactor* GetMinutes(Context* context, const pb::GetMinutesRequest* request,
                                       pb::Minutes* response) override;

  rpc::Bridge& bridge_;
  MinutesService& minutes_;
  rpc::Method write_minutes_;
  rpc::Method get_minutes_;
};

}  // namespace mct::notice
