#pragma once

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/experimental/concurrent_channel.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <chrono>
#include <grpcpp/support/server_callback.h>
#include <memory>
#include <mutex>
#include <utility>

#include "backend/rpc/call.h"
#include "backend/rpc/writer.h"

namespace mct::rpc {

template <class Request, class Response, class Handler>
class StreamCall final : public Call,
                         public grpc::ServerWriteReactor<Response>,
                         public Writer<Response> {
 public:
  template <class... Arguments>
  StreamCall(Request request, Handler handler, Arguments&&... arguments)
      : Call(std::forward<Arguments>(arguments)...),
        request_(std::move(request)),
        handler_(std::move(handler)),
        written_(strand(), 1) {}

  asio::awaitable<Status> write(Response message) override {
    if (answered() || writing_) co_return client_gone();
    bytes_out_ += message.ByteSizeLong();
    message_ = std::move(message);
    writing_ = true;
    this->StartWrite(&message_);
    auto [error, ok] = co_await written_.async_receive(asio::as_tuple(asio::use_awaitable));
    if (error) co_return client_gone();  // cancelled: the message is still gRPC's
    writing_ = false;
    if (!ok) co_return client_gone();
    co_return Status{};
  }

 private:
  asio::awaitable<void> handle(Caller caller) override {
    Writer<Response>& writer = *this;
    answer(co_await handler_(std::move(caller), std::move(request_), writer));
  }

  static tl::unexpected<Error> client_gone() { return fail(mct::reason::cancelled, "请求已取消"); }

  void finish(grpc::Status status) override {
    if (writing_) cancel_unless_done();
    this->Finish(std::move(status));
  }
  // A client that reads gets the message that is on its way, and then the status. One that does not
  // would keep both for ever.
  void cancel_unless_done() {
    patience_ = std::make_unique<asio::steady_timer>(strand(), std::chrono::seconds(1));
    patience_->async_wait([self = boost::intrusive_ptr<StreamCall>(this)](auto error) {
      std::lock_guard lock(self->mutex_);
      if (!error && !self->done_) self->context().TryCancel();
    });
  }

  void OnWriteDone(bool ok) override { written_.try_send(boost::system::error_code{}, ok); }
  void OnCancel() override { on_client_gone(); }
  void OnDone() override {
    {
      std::lock_guard lock(mutex_);
      done_ = true;
    }
    if (patience_)
      asio::post(strand(),
                 [self = boost::intrusive_ptr<StreamCall>(this)] { self->patience_->cancel(); });
    on_grpc_done();
  }

  Request request_;
  Handler handler_;
  asio::experimental::concurrent_channel<void(boost::system::error_code, bool)> written_;
  Response message_;  // gRPC's while writing_
  bool writing_ = false;
  std::unique_ptr<asio::steady_timer> patience_;
  std::mutex mutex_;
  bool done_ = false;  // the context is gone with it
};

}  // namespace mct::rpc
