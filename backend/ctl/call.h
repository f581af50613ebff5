#pragma once

#include "backend/ctl/session.h"
#include "backend/rpc/status_map.h"

namespace mct::ctl {

// One unary call as the operator; the error as a value.
template <class Stub, class Request, class Response>
Result<Response> call(const Session& session, Stub& stub,
                      grpc::Status (Stub::*method)(grpc::ClientContext*, const Request&, Response*),
                      const Request& request) {
  grpc::ClientContext context;
  session.prepare(context);
  Response response;
  const auto status = (stub.*method)(&context, request, &response);
  if (!status.ok()) return fail(rpc::error_from(status));
  return response;
}

}  // namespace mct::ctl
