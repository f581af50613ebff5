#pragma once

#include <grpcpp/grpcpp.h>
#include <memory>
#include <string>

#include "backend/core/result.h"

namespace mct::ctl {

// The server that the operator speaks to, and as whom.
class Session {
 public:
  struct Options {
    std::string server;      // HOST:PORT; empty = as the server in `data` has written it down
    std::string data;        // the server's data folder: its address and the operator token
    std::string token_file;  // empty = operator.token in `data`
  };

  // Errors: NO_SERVER (no address is known).
  static Result<Session> open(const Options& options);

  std::shared_ptr<grpc::Channel> channel() const { return channel_; }

  // Prepares a call: the operator token, where there is one, and a deadline.
  void prepare(grpc::ClientContext& context) const;

 private:
  std::shared_ptr<grpc::Channel> channel_;
  std::string token_;
};

// For the standard error stream: the message, the reason, and each violation on a line.
std::string describe(const Error& error);

namespace reason {
using namespace mct::reason;
inline constexpr Reason no_server{Code::unavailable, "NO_SERVER"};
inline constexpr Reason file_unreadable{Code::not_found, "FILE_UNREADABLE"};
}  // namespace reason

}  // namespace mct::ctl
