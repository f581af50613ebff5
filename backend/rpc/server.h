#pragma once

#include <chrono>
#include <grpcpp/grpcpp.h>
#include <memory>
#include <string>
#include <vector>

#include "backend/core/config.h"
#include "backend/core/result.h"
#include "backend/rpc/bridge.h"

namespace mct::rpc {

// The listening side: gRPC with its standard health and reflection services beside ours.
class Server {
 public:
  // `config` is copied; `bridge` must outlive the server.
  Server(const Config& config, Bridge& bridge);
  // Cancels what is still in flight.
  ~Server();

  // Before start(). The service must outlive the server.
  void add(grpc::Service& service) { services_.push_back(&service); }

  // Listens, and writes the address that it listens on to `data_dir`/address.
  // Errors: FAILED_PRECONDITION (BAD_TLS_FILE), UNAVAILABLE (CANNOT_LISTEN: the address is taken or
  // not ours; or the address cannot be written).
  Status start();

  // host:port with the port that was chosen. After start().
  const std::string& address() const { return address_; }

  // A channel without a network. After start().
  std::shared_ptr<grpc::Channel> in_process_channel();

  // Stops: health says NOT_SERVING, new calls are refused with UNAVAILABLE (SHUTTING_DOWN), and
  // calls in flight may finish until the limit is over; then they are cancelled. True when all
  // finished. The second call does nothing.
  bool drain(std::chrono::milliseconds limit);

 private:
  Status listen(std::shared_ptr<grpc::ServerCredentials> credentials);
  Status write_address() const;

  Config config_;
  Bridge& bridge_;
  std::vector<grpc::Service*> services_;
  std::unique_ptr<grpc::Server> server_;
  std::string address_;
};

namespace reason {
inline constexpr Reason bad_tls_file{Code::failed_precondition, "BAD_TLS_FILE"};
inline constexpr Reason cannot_listen{Code::unavailable, "CANNOT_LISTEN"};
}  // namespace reason

}  // namespace mct::rpc
