#pragma once

#include <functional>
#include <string>
#include <utility>

#include "backend/rpc/bridge.h"
#include "backend/rpc/tests/echo.grpc.pb.h"

namespace mct::rpc::test {

// A feature as small as can be; each test says what its methods do.
class EchoRpc final : public EchoService::CallbackService {
 public:
  using OnCall = std::function<asio::awaitable<Result<Text>>(Caller, Text)>;
  using OnStream = std::function<asio::awaitable<Status>(Caller, Text, Writer<Text>&)>;

  explicit EchoRpc(Bridge& bridge)
      : bridge_(bridge),
        echo_(bridge.method<EchoService>("Echo")),
        administer_(bridge.method<EchoService>("Administer")),
        review_(bridge.method<EchoService>("Review")),
        misdeclared_(bridge.method<EchoService>("Misdeclared")),
        forgotten_(bridge.method<EchoService>("Forgotten")),
        repeat_(bridge.method<EchoService>("Repeat")),
        watch_(bridge.method<EchoService>("Watch")),
        follow_(bridge.method<EchoService>("Follow")),
        administer_stream_(bridge.method<EchoService>("AdministerStream")) {}

  grpc::ServerUnaryReactor* Echo(grpc::CallbackServerContext* context, const Text* request,
                                 Text* response) override {
    return bridge_.unary(echo_, context, request, response, on_call);
  }
  grpc::ServerUnaryReactor* Administer(grpc::CallbackServerContext* context, const Text* request,
                                       Text* response) override {
    return bridge_.unary(administer_, context, request, response, on_call);
  }
  grpc::ServerUnaryReactor* Review(grpc::CallbackServerContext* context, const Text* request,
                                   Text* response) override {
    return bridge_.unary(review_, context, request, response, on_call);
  }
  grpc::ServerUnaryReactor* Misdeclared(grpc::CallbackServerContext* context, const Text* request,
                                        Text* response) override {
    return bridge_.unary(misdeclared_, context, request, response, on_call);
  }
  grpc::ServerUnaryReactor* Forgotten(grpc::CallbackServerContext* context, const Text* request,
                                      Text* response) override {
    return bridge_.unary(forgotten_, context, request, response, on_call);
  }
  grpc::ServerWriteReactor<Text>* Repeat(grpc::CallbackServerContext* context,
                                         const Text* request) override {
    return bridge_.stream<Text>(repeat_, context, request, on_stream);
  }
  grpc::ServerWriteReactor<Text>* Watch(grpc::CallbackServerContext* context,
                                        const Text* request) override {
    return bridge_.stream<Text>(watch_, context, request, on_stream);
  }
  grpc::ServerWriteReactor<Text>* Follow(grpc::CallbackServerContext* context,
                                         const Text* request) override {
    return bridge_.stream<Text>(follow_, context, request, on_stream);
  }
  grpc::ServerWriteReactor<Text>* AdministerStream(grpc::CallbackServerContext* context,
                                                   const Text* request) override {
    return bridge_.stream<Text>(administer_stream_, context, request, on_stream);
  }

  // Set before the first call.
  OnCall on_call = [](Caller, Text request) -> asio::awaitable<Result<Text>> { co_return request; };
  // request.number messages, numbered from 0.
  OnStream on_stream = [](Caller, Text request, Writer<Text>& writer) -> asio::awaitable<Status> {
    for (int i = 0; i < request.number(); ++i) {
      Text next = request;
      next.set_number(i);
      auto written = co_await writer.write(std::move(next));
      if (!written) co_return written;
    }
    co_return Status{};
  };

 private:
  Bridge& bridge_;
  Method echo_;
  Method administer_;
  Method review_;
  Method misdeclared_;
  Method forgotten_;
  Method repeat_;
  Method watch_;
  Method follow_;
  Method administer_stream_;
};

}  // namespace mct::rpc::test
