#pragma once

#include <grpcpp/support/status.h>
#include <string_view>

#include "backend/core/error.h"

namespace mct::rpc {

// The canonical name, such as NOT_FOUND; OK for no error.
std::string_view name_of(grpc::StatusCode code);

grpc::StatusCode to_grpc(Code code);

// The status with mct.common.v1.ErrorDetail in grpc-status-details-bin. Many proxies and clients
// refuse more than 8 KiB of trailers, so that what would make them exceed 6 KiB is left out: the
// end of long texts, and violations after as many as fit, whose number a last one tells.
grpc::Status to_grpc(const Error& error);

// What a client makes of a call that failed. A status without detail (the transport's own, such as
// UNAVAILABLE when nobody listens) has its canonical name as reason. `status` must not be OK.
Error error_from(const grpc::Status& status);

}  // namespace mct::rpc
