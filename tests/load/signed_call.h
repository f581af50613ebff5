#pragma once

#include <chrono>
#include <grpcpp/grpcpp.h>
#include <stdexcept>
#include <string>

#include "tests/load/directory/signed_in.h"

namespace mct::load {

// A call in flight: what has to live for as long as it does.
template <class Request, class Response>
struct Call {
  explicit Call(const SignedIn& who) {
    context.set_deadline(std::chrono::system_clock::now() + std::chrono::seconds(10));
    context.set_wait_for_ready(true);  // connections take their time when all come at once
    context.AddMetadata("authorization", "Bearer " + who.token);
    context.AddMetadata("mct-card", who.card);
  }
  grpc::ClientContext context;
  Request request;
  Response response;
};

// Throws when the call has failed.
inline void check(const grpc::Status& status, const char* what) {
  if (!status.ok()) throw std::runtime_error(std::string(what) + ": " + status.error_message());
}

}  // namespace mct::load
