#pragma once

#include <grpcpp/grpcpp.h>
#include <gtest/gtest.h>

#include "tests/e2e/town.h"

namespace mct::e2e {

// Calls as somebody, and fails the test with what went wrong.
template <class Response, class Stub, class Request>
Response done(const Someone& who, Stub& stub,
              grpc::Status (Stub::*method)(grpc::ClientContext*, const Request&, Response*),
              const Request& request) {
  grpc::ClientContext context;
  who.sign(context);
  Response response;
  const auto status = (stub.*method)(&context, request, &response);
  EXPECT_TRUE(status.ok()) << request.GetTypeName() << ": " << status.error_message();
  return response;
}

}  // namespace mct::e2e
