#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <gmock/gmock.h>
#include <thread>

#include "backend/core/ids.h"
#include "backend/features/catalogue/tests/catalogue_fixture.h"

namespace mct::catalogue {
namespace {

using Admin = pb::CatalogueAdminService::Stub;

class CatalogueEditTest : public CatalogueServerTest {
 protected:
  pb::ImportItemsRequest import_of(std::string content, pb::FileFormat format) {
    pb::ImportItemsRequest request;
    request.set_content(std::move(content));
    request.set_format(format);
    request.set_file_name("test");
    request.set_request_id(random_id());
    return request;
  }

  Result<pb::ImportItemsResponse> import(const pb::ImportItemsRequest& request) {
    return call(*admin_, &Admin::ImportItems, request);
  }

  asio::cancellation_signal end_;
};

TEST_P(CatalogueEditTest, WhatIsExportedImportsAsNoChange) {
  for (auto format : {pb::FILE_FORMAT_XLSX, pb::FILE_FORMAT_CSV}) {
    auto response = import(import_of(exported({}, format), format));
    ASSERT_TRUE(response) << response.error().message;
    EXPECT_EQ(response->problems_size(), 0);
    EXPECT_EQ(response->changes_size(), 0) << response->ShortDebugString();
    EXPECT_EQ(response->unchanged_count(), 690);
  }
}

TEST_P(CatalogueEditTest, AChangeIsComparedThenAppliedThenServed) {
  const auto csv = replaced(exported({"D158"}, pb::FILE_FORMAT_CSV), "法律援助", "法律援助服务");
  auto request = import_of(csv, pb::FILE_FORMAT_CSV);
  request.set_validate_only(true);
  auto compared = import(request);
  ASSERT_TRUE(compared);
  EXPECT_FALSE(compared->applied());
  EXPECT_EQ(item("D158")->name(), "法律援助");

  request = import_of(csv, pb::FILE_FORMAT_CSV);
  request.set_expected_revision(compared->revision());
  auto applied = import(request);
  ASSERT_TRUE(applied);
  EXPECT_TRUE(applied->applied());
  EXPECT_EQ(applied->revision(), compared->revision() + 1);
  int changed = 0;
  for (const auto& change : applied->changes())
    if (change.action() == pb::ItemChange::ACTION_CHANGE) {
      ++changed;
      ASSERT_EQ(change.fields_size(), 1);
      EXPECT_EQ(change.fields(0).title(), "事项名称");
      EXPECT_EQ(change.fields(0).before(), "法律援助");
      EXPECT_EQ(change.fields(0).after(), "法律援助服务");
    }
  EXPECT_EQ(changed, 1);
  EXPECT_EQ(item("D158")->name(), "法律援助服务");
  EXPECT_EQ(item("D158")->listings(0).name(), "法律援助");

  // The same request again: the first answer, and no further effect.
  auto repeated = import(request);
  ASSERT_TRUE(repeated);
  EXPECT_EQ(repeated->revision(), applied->revision());
  EXPECT_EQ(repeated->SerializeAsString(), applied->SerializeAsString());

  // Someone else who has compared with the old revision is told.
  request.set_request_id(random_id());
  auto late = import(request);
  ASSERT_FALSE(late);
  EXPECT_EQ(late.error().reason, reason::catalogue_changed);
}

TEST_P(CatalogueEditTest, ABrokenFileChangesNothingAndEveryErrorIsListed) {
  auto csv = exported({"D158", "D018"}, pb::FILE_FORMAT_CSV);
  csv = replaced(csv, "行政给付", "行政赠送");
  csv = replaced(csv, "行政许可", "行政不许可");
  auto response = import(import_of(csv, pb::FILE_FORMAT_CSV));
  ASSERT_TRUE(response);
  EXPECT_FALSE(response->applied());
  EXPECT_EQ(response->problems_size(), 2) << response->ShortDebugString();
  for (const auto& problem : response->problems())
    EXPECT_THAT(problem.where(), testing::HasSubstr("事项分类"));
  EXPECT_EQ(item("D158")->kind(), pb::ITEM_KIND_BENEFIT);
}

TEST_P(CatalogueEditTest, OnlyPruningRemoves) {
  const auto csv = exported({"D158"}, pb::FILE_FORMAT_CSV);
  auto kept = import(import_of(csv, pb::FILE_FORMAT_CSV));
  ASSERT_TRUE(kept);
  EXPECT_EQ(kept->changes_size(), 689);
  EXPECT_EQ(kept->changes(0).action(), pb::ItemChange::ACTION_MISSING);
  EXPECT_TRUE(item("D018"));

  auto request = import_of(csv, pb::FILE_FORMAT_CSV);
  request.set_prune(true);
  ASSERT_TRUE(import(request));
  EXPECT_FALSE(item("D018"));
  EXPECT_TRUE(item("D158"));
}

TEST_P(CatalogueEditTest, AnAttachmentIsPutAndReplaced) {
  pb::PutAttachmentRequest request;
  request.set_code("D158");
  request.set_attachment_id("flow-chart");
  request.set_title("流程图");
  request.set_role(pb::ATTACHMENT_ROLE_FLOW_CHART);
  request.set_media_type("image/svg+xml");
  for (const char* content : {"<svg/>", "<svg></svg>"}) {
    request.set_content(content);
    request.set_request_id(random_id());
    auto put = call(*admin_, &Admin::PutAttachment, request);
    ASSERT_TRUE(put) << put.error().message;
    auto served = item("D158");
    ASSERT_EQ(served->attachments_size(), 1);
    EXPECT_EQ(served->attachments(0).sha256(), put->sha256());
  }
  request.set_media_type("text/html");
  EXPECT_FALSE(call(*admin_, &Admin::PutAttachment, request));
  request.set_media_type("image/png");
  request.set_code("D999");
  request.set_request_id(random_id());
  auto unknown = call(*admin_, &Admin::PutAttachment, request);
  ASSERT_FALSE(unknown);
  EXPECT_EQ(unknown.error().reason, reason::item_not_found);
}

TEST_P(CatalogueEditTest, NobodyButTheOperatorMayEdit) {
  grpc::ClientContext context;
  pb::ImportItemsResponse response;
  auto status = admin_->ImportItems(&context, import_of("x", pb::FILE_FORMAT_CSV), &response);
  EXPECT_EQ(status.error_code(), grpc::StatusCode::UNAUTHENTICATED);
}

TEST_P(CatalogueEditTest, AnotherNodesEditIsServedAfterARefresh) {
  CatalogueStore other(database());
  auto stored = run(other.load());
  ASSERT_TRUE(stored);
  CatalogueEdit edit;
  edit.request_id = random_id();
  edit.base_revision = stored->revision;
  edit.removals = {"D158"};
  ASSERT_TRUE(run(other.apply(edit)));
  auto following = asio::co_spawn(pool(), module_->keep_fresh(),
                                  asio::bind_cancellation_slot(end_.slot(), asio::use_future));
  bool gone = false;
  for (int i = 0; i < 100 && !gone; ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    gone = !item("D158");
  }
  EXPECT_TRUE(gone);
  end_.emit(asio::cancellation_type::terminal);
  following.wait();
}

MCT_ON_BOTH_ENGINES(CatalogueEditTest);

}  // namespace
}  // namespace mct::catalogue
