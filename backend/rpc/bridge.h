#pragma once

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
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

  // A method of a service, such as (CatalogueService::service_full_name(), "GetItem"). Throws
  // std::invalid_argument when there is none.
  Method method(std::string_view service, std::string_view name);

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
    auto call = boost::intrusive_ptr(new UnaryCall<Response>(
        *response, method, *context, request->ByteSizeLong(), calls_, workers_));
    auto admitted = admit(*call);
    if (!admitted) {
      call->answer(fail(std::move(admitted).error()));
      return call.get();
    }
    start(call, [this, handler = std::move(handler), who = *std::move(admitted),
                 request = take(request), &served = *call]() mutable {
      auto run = [&handler, &request](Caller caller) {
        return handler(std::move(caller), std::move(request));
      };
      return who.token.empty()
                 ? run(std::move(who.caller))
                 : identified<Result<Response>>(served, std::move(who), std::move(run));
    });
    return call.get();
  }

  // handler(Caller, Request, Writer<Response>&) -> asio::awaitable<Status>; otherwise as unary.
  template <class Response, class Request, class Handler>
  grpc::ServerWriteReactor<Response>* stream(const Method& method,
                                             grpc::CallbackServerContext* context,
                                             const Request* request, Handler handler) {
    auto call = boost::intrusive_ptr(
        new StreamCall<Response>(method, *context, request->ByteSizeLong(), calls_, workers_));
    auto admitted = admit(*call);
    if (!admitted) {
      call->answer(fail(std::move(admitted).error()));
      return call.get();
    }
    start(call, [this, handler = std::move(handler), who = *std::move(admitted),
                 request = take(request), &writer = *call]() mutable {
      auto run = [&handler, &request, &writer](Caller caller) {
        return handler(std::move(caller), std::move(request), writer);
      };
      return who.token.empty() ? run(std::move(who.caller))
                               : identified<Status>(writer, std::move(who), std::move(run));
    });
    return call.get();
  }

 private:
  // A caller who may call, or whose token is still to be looked up.
  struct Admitted {
    Caller caller;
    std::string token;          // empty: nothing is to be looked up
    std::string card_id;        // the card that the caller names
    std::string delegation_id;  // the delegation that the caller names
  };
  Result<Admitted> admit(Call& call);
  Result<Admitted> authorize(const Call& call) const;

  // Looks up whose the token is, for whom they act, and the card if the method wants one.
  asio::awaitable<Result<Caller>> identify(Call& call, Admitted who);
  asio::awaitable<Status> act_for(const Method& method, Admitted& who);

  // Runs run(Caller) when the caller turns out to be one who may call.
  template <class Answer, class Run>
  asio::awaitable<Answer> identified(Call& call, Admitted who, Run run) {
    auto caller = co_await identify(call, std::move(who));
    if (!caller) co_return fail(std::move(caller).error());
    co_return co_await run(*std::move(caller));
  }

  // gRPC made the request for this call alone and does not look at it again.
  template <class Request>
  static Request take(const Request* request) {
    return std::move(*const_cast<Request*>(request));
  }

  template <class SomeCall, class Run>
  void start(const boost::intrusive_ptr<SomeCall>& call, Run run) {
    auto spawn = [call, handling = Call::Handling(call), run = std::move(run)]() mutable {
      if (call->answered()) return;
      auto work = [call, handling = std::move(handling), run = std::move(run)]() mutable {
        return complete(*call, run);
      };
      asio::co_spawn(call->strand(), std::move(work),
                     asio::bind_cancellation_slot(call->cancellation_slot(), asio::detached));
    };
    // Not asio::post, which would ask the strand to wake a worker for every step (see call.cpp).
    call->strand().execute(std::move(spawn));
  }

  // The lambda that `run` refers to lives as long as the coroutine: co_spawn keeps it.
  template <class SomeCall, class Run>
  static asio::awaitable<void> complete(SomeCall& call, Run& run) {
    try {
      call.complete(co_await run());
    } catch (const std::exception& exception) {
      call.answer_internal(mct::reason::internal, exception.what());
    } catch (...) {
      call.answer_internal(mct::reason::internal, "not a std::exception");
    }
  }

  asio::thread_pool& workers_;
  OperatorToken operator_token_;
  Authenticator* authenticator_ = nullptr;
  CardResolver* cards_ = nullptr;
  DelegationResolver* delegations_ = nullptr;
  std::vector<Method> methods_;
  CallsInFlight calls_;
};

}  // namespace mct::rpc
