#pragma once

#include <filesystem>
#include <grpcpp/grpcpp.h>
#include <memory>
#include <string>

#include "backend/core/ids.h"
#include "backend/rpc/server.h"
#include "backend/rpc/status_map.h"
#include "backend/storage/testing/engine_test.h"

namespace mct::test {

// A feature on a fresh database of each engine, behind a real server on a port of this machine.
class ServerTest : public storage::EngineTest {
 protected:
  void SetUp() override {
    EngineTest::SetUp();
    if (IsSkipped()) return;
    bridge_ = std::make_unique<rpc::Bridge>(pool(), rpc::OperatorToken(operator_token_), Limits{});
    std::filesystem::create_directories(folder_);
  }

  // Starts the server with the services of `module`, and opens channel_.
  template <class Module>
  void serve(Module& module) {
    Config config;
    config.listen = "127.0.0.1:0";
    config.data_dir = folder_;
    server_ = std::make_unique<rpc::Server>(config, *bridge_);
    module.add_services(*server_);
    ASSERT_TRUE(server_->start());
    channel_ = grpc::CreateChannel(server_->address(), grpc::InsecureChannelCredentials());
  }

  // Stops the server and joins the pool: after this a module may go.
  void TearDown() override {
    server_.reset();
    EngineTest::TearDown();
    std::filesystem::remove_all(folder_);
  }

  // The kinds of a topic's events, in order.
  std::vector<std::string> events_on(const std::string& topic) {
    auto job = [&](storage::Connection& connection) {
      return connection.execute("SELECT kind FROM event_entry WHERE topic = $1 ORDER BY sequence",
                                {topic});
    };
    auto rows = run(database().read(job));
    EXPECT_TRUE(rows) << rows.error().message;
    std::vector<std::string> kinds;
    if (rows)
      for (const auto& row : *rows) kinds.push_back(row.text(0));
    return kinds;
  }

  // Calls a method with the token, if there is one, acting through the card, if there is one; the
  // error as a value.
  template <class Response, class Stub, class Request>
  static Result<Response> call_as(const std::string& token, Stub& stub,
                                  grpc::Status (Stub::*method)(grpc::ClientContext*, const Request&,
                                                               Response*),
                                  const Request& request, const std::string& card = {}) {
    grpc::ClientContext context;
    sign(context, token, card);
    Response response;
    if (auto status = (stub.*method)(&context, request, &response); !status.ok())
      return fail(rpc::error_from(status));
    return response;
  }

  static void sign(grpc::ClientContext& context, const std::string& token,
                   const std::string& card) {
    if (!token.empty()) context.AddMetadata("authorization", "Bearer " + token);
    if (!card.empty()) context.AddMetadata("mct-card", card);
  }

  const std::string operator_token_ = std::string(64, 'a');
  const std::filesystem::path folder_ =
      std::filesystem::temp_directory_path() / ("mct-server-test-" + random_id());
  std::unique_ptr<rpc::Bridge> bridge_;
  std::unique_ptr<rpc::Server> server_;
  std::shared_ptr<grpc::Channel> channel_;
};

}  // namespace mct::test
