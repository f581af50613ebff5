#pragma once

#include <grpcpp/grpcpp.h>

#include "mct/catalogue/v1/catalogue_admin_service.grpc.pb.h"
#include "mct/catalogue/v1/catalogue_service.grpc.pb.h"

#include "backend/core/ids.h"
#include "backend/features/catalogue/catalogue_module.h"
#include "backend/features/catalogue/catalogue_store.h"
#include "backend/rpc/server.h"
#include "backend/rpc/status_map.h"
#include "backend/storage/testing/engine_test.h"

namespace mct::catalogue {

namespace pb = mct::catalogue::v1;

// The whole catalogue with the shipped data behind a real server on a port of this machine.
class CatalogueServerTest : public storage::EngineTest {
 protected:
  void SetUp() override {
    EngineTest::SetUp();
    if (IsSkipped()) return;
    ASSERT_TRUE(run(storage::migrate(database(), migrations())));
    bridge_ = std::make_unique<rpc::Bridge>(pool(), rpc::OperatorToken(token_), Limits{});
    folder_ = std::filesystem::temp_directory_path() / ("mct-catalogue-" + random_id());
    std::filesystem::create_directories(folder_);
    auto module = CatalogueModule::create(
        database(), *bridge_, {std::string(MCT_SOURCE_DIR) + "/assets", folder_ / "search"});
    ASSERT_TRUE(module) << module.error().message;
    module_ = std::move(*module);
    auto started = run(module_->start());
    ASSERT_TRUE(started) << started.error().message;

    Config config;
    config.listen = "127.0.0.1:0";
    config.data_dir = folder_;
    server_ = std::make_unique<rpc::Server>(config, *bridge_);
    module_->add_services(*server_);
    ASSERT_TRUE(server_->start());
    auto channel = grpc::CreateChannel(server_->address(), grpc::InsecureChannelCredentials());
    catalogue_ = pb::CatalogueService::NewStub(channel);
    admin_ = pb::CatalogueAdminService::NewStub(channel);
  }

  void TearDown() override {
    server_.reset();
    EngineTest::TearDown();  // joins the pool before what its coroutines refer to goes
    module_.reset();
    std::filesystem::remove_all(folder_);
  }

  // Calls a method of either service; the error as a value. The operator's token goes along.
  template <class Response, class Stub, class Request>
  Result<Response> call(Stub& stub,
                        grpc::Status (Stub::*method)(grpc::ClientContext*, const Request&,
                                                     Response*),
                        const Request& request) {
    grpc::ClientContext context;
    context.AddMetadata("authorization", "Bearer " + token_);
    Response response;
    if (auto status = (stub.*method)(&context, request, &response); !status.ok())
      return fail(rpc::error_from(status));
    return response;
  }

  Result<pb::Item> item(const std::string& code) {
    pb::GetItemRequest request;
    request.set_code(code);
    return call(*catalogue_, &pb::CatalogueService::Stub::GetItem, request);
  }

  const std::string token_ = std::string(64, 'a');
  std::filesystem::path folder_;
  std::unique_ptr<rpc::Bridge> bridge_;
  std::unique_ptr<CatalogueModule> module_;
  std::unique_ptr<rpc::Server> server_;
  std::unique_ptr<pb::CatalogueService::Stub> catalogue_;
  std::unique_ptr<pb::CatalogueAdminService::Stub> admin_;
};

}  // namespace mct::catalogue
