#pragma once

#include <grpcpp/support/server_callback.h>
#include <utility>

#include "backend/rpc/call.h"

namespace mct::rpc {

template <class Response>
class UnaryCall final : public Call, public grpc::ServerUnaryReactor {
 public:
  // `response` is gRPC's and lives until the call is answered.
  template <class... Arguments>
  explicit UnaryCall(Response& response, Arguments&&... arguments)
      : Call(std::forward<Arguments>(arguments)...), response_(response) {}

  // On the strand: answers with what the handler came to.
  void complete(Result<Response> result) {
    if (answered()) return;
    if (!result) return answer(fail(std::move(result).error()));
    response_ = *std::move(result);
    bytes_out_ = response_.ByteSizeLong();
    answer({});
  }

 private:
  void finish(grpc::Status status) override { Finish(std::move(status)); }
  void OnCancel() override { on_client_gone(); }
  void OnDone() override { on_grpc_done(); }

  Response& response_;
};

}  // namespace mct::rpc
