#pragma once

#include <boost/asio/awaitable.hpp>
#include <grpcpp/support/server_callback.h>
#include <utility>

#include "backend/rpc/call.h"

namespace mct::rpc {

template <class Request, class Response, class Handler>
class UnaryCall final : public Call, public grpc::ServerUnaryReactor {
 public:
  // `response` is gRPC's and lives until the call is answered.
  template <class... Arguments>
  UnaryCall(Request request, Response& response, Handler handler, Arguments&&... arguments)
      : Call(std::forward<Arguments>(arguments)...),
        request_(std::move(request)),
        response_(response),
        handler_(std::move(handler)) {}

 private:
  asio::awaitable<void> handle(Caller caller) override {
    auto result = co_await handler_(std::move(caller), std::move(request_));
    if (answered()) co_return;
    if (!result) {
      answer(fail(std::move(result).error()));
      co_return;
    }
    response_ = *std::move(result);
    bytes_out_ = response_.ByteSizeLong();
    answer({});
  }
  void finish(grpc::Status status) override { Finish(std::move(status)); }
  void OnCancel() override { on_client_gone(); }
  void OnDone() override { on_grpc_done(); }

  Request request_;
  Response& response_;
  Handler handler_;
};

}  // namespace mct::rpc
