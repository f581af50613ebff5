#pragma once

#include <chrono>
#include <grpcpp/grpcpp.h>
#include <memory>
#include <string>

#include "tests/e2e/town.h"

namespace mct::fault {

using Channel = std::shared_ptr<grpc::Channel>;
using e2e::Someone;

// A connection of its own, which comes back soon. Of several addresses (127.0.0.1:1,127.0.0.1:2)
// the first that answers.
Channel channel_to(const std::string& addresses);

// One call, as a client makes it: not for ever.
template <class Stub, class Request, class Response>
grpc::Status call(const Someone& who, Stub& stub,
                  grpc::Status (Stub::*method)(grpc::ClientContext*, const Request&, Response*),
                  const Request& request, Response& response) {
  grpc::ClientContext context;
  who.sign(context);
  context.set_deadline(std::chrono::system_clock::now() + std::chrono::seconds(5));
  return (stub.*method)(&context, request, &response);
}

// The server or the way to it is away: the same call again is right.
bool passes(const grpc::Status& status);

}  // namespace mct::fault
