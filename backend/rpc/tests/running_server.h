#pragma once

#include <grpcpp/grpcpp.h>
#include <memory>
#include <stdexcept>
#include <string>

#include "backend/core/log.h"
#include "backend/rpc/server.h"
#include "backend/rpc/tests/echo_rpc.h"
#include "backend/rpc/tests/temporary_folder.h"

namespace mct::rpc::test {

inline const std::string operator_token(64, 'a');

// The whole server with the echo service, on a port that the system chooses.
struct RunningServer {
  explicit RunningServer(Limits limits = {})
      : bridge(workers, OperatorToken(operator_token), limits), echo(bridge) {
    start_log(LogLevel::error);
    config.listen = "127.0.0.1:0";
    config.data_dir = folder.path;
    config.limits = limits;
    server = std::make_unique<Server>(config, bridge);
    server->add(echo);
    auto started = server->start();
    if (!started) throw std::runtime_error(started.error().message);
  }

  std::shared_ptr<grpc::Channel> tcp_channel() const {
    grpc::ChannelArguments arguments;
    arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
    return grpc::CreateCustomChannel(server->address(), grpc::InsecureChannelCredentials(),
                                     arguments);
  }

  TemporaryFolder folder;
  Config config;
  asio::thread_pool workers{2};
  Bridge bridge;
  EchoRpc echo;
  std::unique_ptr<Server> server;
};

inline Text text(std::string content, int number = 0) {
  Text message;
  message.set_text(std::move(content));
  message.set_number(number);
  return message;
}

}  // namespace mct::rpc::test
