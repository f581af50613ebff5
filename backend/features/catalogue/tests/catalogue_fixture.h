#pragma once

#include "mct/catalogue/v1/catalogue_admin_service.grpc.pb.h"
#include "mct/catalogue/v1/catalogue_service.grpc.pb.h"

#include "backend/features/catalogue/catalogue_module.h"
#include "backend/features/catalogue/catalogue_store.h"
#include "backend/testing/server_test.h"

namespace mct::catalogue {

namespace pb = mct::catalogue::v1;

// The whole catalogue with the shipped data behind a real server on a port of this machine.
class CatalogueServerTest : public test::ServerTest {
 protected:
  void SetUp() override {
    ServerTest::SetUp();
    if (IsSkipped()) return;
    ASSERT_TRUE(migrate({migrations()}));
    auto module = CatalogueModule::create(
        database(), *bridge_, {std::string(MCT_SOURCE_DIR) + "/assets", folder_ / "search"});
    ASSERT_TRUE(module) << module.error().message;
    module_ = std::move(*module);
    auto started = run(module_->start());
    ASSERT_TRUE(started) << started.error().message;
    serve(*module_);
    catalogue_ = pb::CatalogueService::NewStub(channel_);
    admin_ = pb::CatalogueAdminService::NewStub(channel_);
  }

  void TearDown() override {
    ServerTest::TearDown();
    module_.reset();
  }

  // Calls a method of either service. The operator's token goes along.
  template <class Response, class Stub, class Request>
  Result<Response> call(Stub& stub,
                        grpc::Status (Stub::*method)(grpc::ClientContext*, const Request&,
                                                     Response*),
                        const Request& request) {
    return call_as(operator_token_, stub, method, request);
  }

  Result<pb::Item> item(const std::string& code) {
    pb::GetItemRequest request;
    request.set_code(code);
    return call(*catalogue_, &pb::CatalogueService::Stub::GetItem, request);
  }

  std::string exported(const std::vector<std::string>& codes, pb::FileFormat format) {
    pb::ExportItemsRequest request;
    request.set_format(format);
    for (const auto& code : codes) request.add_codes(code);
    grpc::ClientContext context;
    context.AddMetadata("authorization", "Bearer " + operator_token_);
    auto reader = admin_->ExportItems(&context, request);
    std::string bytes;
    for (common::v1::Chunk chunk; reader->Read(&chunk);) bytes += chunk.data();
    auto status = reader->Finish();
    EXPECT_TRUE(status.ok()) << status.error_message();
    return bytes;
  }

  static std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
  }

  std::unique_ptr<CatalogueModule> module_;
  std::unique_ptr<pb::CatalogueService::Stub> catalogue_;
  std::unique_ptr<pb::CatalogueAdminService::Stub> admin_;
};

}  // namespace mct::catalogue
