#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/thread_pool.hpp>
#include <string_view>
#include <utility>

#include "backend/core/config.h"
#include "backend/rpc/authenticator.h"
#include "backend/rpc/calls_in_flight.h"
#include "backend/rpc/card_resolver.h"
#include "backend/rpc/delegation_resolver.h"
#include "backend/rpc/operator_token.h"
#include "backend/rpc/stream_call.h"
#include "backend/rpc/unary_call.h"

namespace mct::rpc {

// Between gRPC's callbacks and the handlers, which are coroutines that know nothing of gRPC. For
// every call it decides who calls and whether they may, limits and times the call, runs the handler
// on the workers, cancels it when the client has gone or the time is up, and maps, logs and counts
// the outcome. A handler that throws is a bug: the client gets INTERNAL, the log gets the rest.
//
// Handlers run on a strand of their own: no two parts of one call run at the same time. They are
// cancelled through Asio (terminal); after that their next co_await throws, which ends them.
class Bridge {
 public:
  // `workers` must outlive the bridge and everything that resumes a handler.
  Bridge(asio::thread_pool& workers, OperatorToken operator_token, const Limits& limits);

  // A method of a service that protoc has made, such as method<CatalogueService>("GetItem"). Throws
  // std::invalid_argument when there is none.
  template <class Service>
  Method method(std::string_view name) {
    return method(Service::service_full_name(), name);
  }

  // All methods so far, for their counters.
  const std::vector<Method>& methods() const { return methods_; }

  CallsInFlight& calls() { return calls_; }

  // Who says whose a token is, from now on. Until then, methods for people who are signed in are
  // denied. `authenticator` must outlive the bridge's calls.
  void authenticate_with(Authenticator& authenticator) { authenticator_ = &authenticator; }

  // Who says what a card may do, from now on; as above.
  void resolve_cards_with(CardResolver& resolver) { cards_ = &resolver; }

  // Who says for whom one may act, from now on; as above.
  void resolve_delegations_with(DelegationResolver& resolver) { delegations_ = &resolver; }

  // handler(Caller, Request) -> asio::awaitable<Result<Response>>. `method` and what the handler
  // refers to must outlive the bridge's calls.
  template <class Request, class Response, class Handler>
  grpc::ServerUnaryReactor* unary(const Method& method, grpc::CallbackServerContext* context,
                                  const Request* request, Response* response, Handler handler) {
    const auto size = request->ByteSizeLong();
    auto* call = new UnaryCall<Request, Response, Handler>(
        take(request), *response, std::move(handler), method, *context, size, calls_, workers_);
    start(call);
    return call;
  }

  // handler(Caller, Request, Writer<Response>&) -> asio::awaitable<Status>; otherwise as unary.
  template <class Response, class Request, class Handler>
  grpc::ServerWriteReactor<Response>* stream(const Method& method,
                                             grpc::CallbackServerContext* context,
                                             const Request* request, Handler handler) {
    const auto size = request->ByteSizeLong();
    auto* call = new StreamCall<Request, Response, Handler>(
        take(request), std::move(handler), method, *context, size, calls_, workers_);
    start(call);
    return call;
  }

 private:
  // A caller who may call, or whose token is still to be looked up.
  struct Admitted {
    Caller caller;
    std::string token;          // empty: nothing is to be looked up
    std::string card_id;        // the card that the caller names
    std::string delegation_id;  // the delegation that the caller names
  };
  Method method(std::string_view service, std::string_view name);

  Result<Admitted> admit(Call& call);
  Result<Admitted> authorize(const Call& call) const;

  // Looks up whose the token is, for whom they act, and the card if the method wants one.
  asio::awaitable<Result<Caller>> identify(Call& call, Admitted who);
  asio::awaitable<Status> act_for(const Method& method, Admitted& who);

  // gRPC made the request for this call alone and does not look at it again.
  template <class Request>
  static Request take(const Request* request) {
    return std::move(*const_cast<Request*>(request));
  }

  // Admits the call and starts its handler, or answers it.
  void start(boost::intrusive_ptr<Call> call);
  // On the call's strand, with what lives as long as this runs.
  asio::awaitable<void> serve(Call& call, Admitted& who);

  asio::thread_pool& workers_;
  OperatorToken operator_token_;
  Authenticator* authenticator_ = nullptr;
  CardResolver* cards_ = nullptr;
  DelegationResolver* delegations_ = nullptr;
  std::vector<Method> methods_;
  CallsInFlight calls_;
};

}  // namespace mct::rpc
