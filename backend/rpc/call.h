#pragma once

#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/intrusive/list_hook.hpp>
#include <boost/smart_ptr/intrusive_ptr.hpp>
#include <boost/smart_ptr/intrusive_ref_counter.hpp>
#include <chrono>
#include <grpcpp/server_context.h>
#include <grpcpp/support/status.h>
#include <string>

#include "backend/core/result.h"
#include "backend/rpc/caller.h"
#include "backend/rpc/method.h"

namespace mct::rpc {

namespace asio = boost::asio;

class CallsInFlight;

// One call, from its arrival until both gRPC and its handler are done with it. Once the handler has
// been started, everything here happens on the call's strand, so that nothing needs a lock and a
// cancellation cannot meet the handler while it runs.
class Call : public boost::intrusive_ref_counter<Call>,
             public boost::intrusive::list_base_hook<
                 boost::intrusive::link_mode<boost::intrusive::auto_unlink>> {
 public:
  using Strand = asio::strand<asio::thread_pool::executor_type>;

  // `method` and `calls` must outlive the call.
  Call(const Method& method, grpc::CallbackServerContext& context, std::size_t bytes_in,
       CallsInFlight& calls, asio::thread_pool& workers);
  Call(const Call&) = delete;
  Call& operator=(const Call&) = delete;
  virtual ~Call() = default;

  const Method& method() const { return method_; }
  // Only until the call is answered.
  grpc::CallbackServerContext& context() { return context_; }
  const grpc::CallbackServerContext& context() const { return context_; }
  const Strand& strand() const { return strand_; }
  asio::cancellation_slot cancellation_slot() { return cancellation_.slot(); }
  const std::string& peer() const { return peer_; }
  const std::string& id() const { return id_; }
  bool answered() const { return answered_; }

  // When the server gives up on a call whose client has set no deadline.
  std::chrono::steady_clock::time_point expires_at{};

  // Whether it counts against the limit of calls; kept by CallsInFlight alone.
  bool counted = false;

  // On the strand: runs the handler and answers with what it came to. Once.
  virtual asio::awaitable<void> handle(Caller caller) = 0;

  // In whose name a long-lived call goes on: kept and read by CallsInFlight alone.
  std::string session_id, card_id;

  // On the strand, or before the handler is started: answers, unless that has happened.
  void answer(const Status& outcome);

  // On the strand: a bug, such as an exception. The log gets `what`; the client gets a general text
  // and the call's id. answer() does the same with the message of an error whose code is INTERNAL.
  void answer_internal(Reason reason, std::string_view what);

  // From any thread: answers with the error and cancels the handler, unless the call is answered.
  void cancel(Error why);

  // The handler's share in the call, as long as it lives.
  class Handling {
   public:
    explicit Handling(boost::intrusive_ptr<Call> call);
    Handling(Handling&&) = default;
    Handling& operator=(Handling&&) = delete;
    ~Handling();

   private:
    boost::intrusive_ptr<Call> call_;
  };

 protected:
  // Gives the status to gRPC.
  virtual void finish(grpc::Status status) = 0;

  // gRPC's OnCancel and OnDone.
  void on_client_gone();
  void on_grpc_done();

  std::size_t bytes_out_ = 0;

 private:
  void conclude(const Status& outcome);
  void release_share();
  void log(grpc::StatusCode code, std::string_view reason, std::chrono::microseconds took) const;

  const Method& method_;
  grpc::CallbackServerContext& context_;
  CallsInFlight& calls_;
  Strand strand_;
  asio::cancellation_signal cancellation_;
  std::chrono::steady_clock::time_point arrived_;
  std::string peer_;
  std::string id_;
  std::size_t bytes_in_;
  std::atomic<int> shares_{1};  // gRPC's, and the handler's
  bool answered_ = false;
  boost::intrusive_ptr<Call> held_by_grpc_;
};

}  // namespace mct::rpc
