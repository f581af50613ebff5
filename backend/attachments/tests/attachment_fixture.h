#pragma once

#include <gmock/gmock.h>
#include <vips/vips.h>

#include "mct/attachment/v1/attachment_service.grpc.pb.h"
#include "mct/attachment/v1/public_attachment_service.grpc.pb.h"

#include "backend/attachments/attachment_store.h"
#include "backend/attachments/attachments_module.h"
#include "backend/core/digest.h"
#include "backend/requests/request_log.h"
#include "backend/testing/everybody.h"
#include "backend/testing/server_test.h"
#include "backend/testing/set_clock.h"

namespace mct::attachments {

namespace pb = mct::attachment::v1;
using storage::Connection;
using Stub = pb::AttachmentService::Stub;

// Notices are for the card “reader”.
class NoticeReaders final : public AttachmentViewer {
 public:
  Result<bool> may_view(Connection&, const std::string&, const std::string& card_id,
                        const std::string&) override {
    return card_id == "reader";
  }
};

// For everybody, but for the place that is not open yet.
class Places final : public AttachmentViewer {
 public:
  Result<bool> may_view(Connection&, const std::string&, const std::string&,
                        const std::string& id) override {
    return id != "hidden";
  }
  Result<bool> everybody_may_view(Connection&, const std::string& id) override {
    return id != "hidden";
  }
};

class AttachmentTest : public test::ServerTest {
 protected:
  void SetUp() override {
    ServerTest::SetUp();
    if (IsSkipped()) return;
    ASSERT_EQ(VIPS_INIT("test"), 0);
    ASSERT_TRUE(migrate({requests::migrations(), migrations()}));
    bridge_->authenticate_with(everybody_);
    bridge_->resolve_cards_with(everybody_);
    module_ = std::make_unique<AttachmentsModule>(database(), *bridge_, clock_,
                                                  Limits{.account_bytes = 4 << 20});
    module_->add_viewer("notice", readers_);
    module_->add_viewer("place", places_);
    serve(*module_);
    stub_ = pb::AttachmentService::NewStub(channel_);
  }
  void TearDown() override {
    server_.reset();
    EngineTest::TearDown();
    module_.reset();
  }

  static pb::StartUploadRequest wanted(const std::string& content, std::string name = "材料") {
    pb::StartUploadRequest request;
    request.set_name(std::move(name));
    request.set_size(static_cast<std::int64_t>(content.size()));
    request.set_sha256(sha256_hex(content));
    request.set_request_id(random_id());
    return request;
  }
  Result<pb::Upload> start(const pb::StartUploadRequest& request, const char* who = "anna") {
    return call_as(who, *stub_, &Stub::StartUpload, request);
  }
  Result<pb::Upload> put(const std::string& id, const std::string& content, std::int64_t offset,
                         const char* who = "anna") {
    pb::UploadPieceRequest request;
    request.set_upload_id(id);
    request.set_offset(offset);
    request.set_data(content.substr(static_cast<std::size_t>(offset), piece_bytes));
    return call_as(who, *stub_, &Stub::UploadPiece, request);
  }
  Result<pb::Attachment> finish(const std::string& id, const char* who = "anna") {
    pb::FinishUploadRequest request;
    request.set_upload_id(id);
    return call_as(who, *stub_, &Stub::FinishUpload, request);
  }
  // The whole way.
  Result<pb::Attachment> upload(const std::string& content) {
    auto begun = start(wanted(content));
    if (!begun) return fail(begun.error());
    for (std::int64_t at = 0; at < static_cast<std::int64_t>(content.size()); at += piece_bytes)
      if (auto piece = put(begun->id(), content, at); !piece) return fail(piece.error());
    return finish(begun->id());
  }
  Result<std::string> download(const std::string& id, const std::string& card, const Place& place,
                               const char* who = "bert", bool thumbnail = false) {
    grpc::ClientContext context;
    sign(context, who, card);
    pb::DownloadAttachmentRequest request;
    request.set_attachment_id(id);
    request.set_noun(place.noun);
    request.set_place_id(place.id);
    request.set_thumbnail(thumbnail);
    return read(*stub_->DownloadAttachment(&context, request));
  }
  // Without signing in.
  Result<std::string> download_public(const std::string& id, const Place& place) {
    grpc::ClientContext context;
    pb::DownloadPublicAttachmentRequest request;
    request.set_attachment_id(id);
    request.set_noun(place.noun);
    request.set_place_id(place.id);
    auto stub = pb::PublicAttachmentService::NewStub(channel_);
    return read(*stub->DownloadPublicAttachment(&context, request));
  }
  static Result<std::string> read(grpc::ClientReader<common::v1::Chunk>& reader) {
    std::string content;
    common::v1::Chunk chunk;
    while (reader.Read(&chunk)) content += chunk.data();
    if (auto status = reader.Finish(); !status.ok()) return fail(rpc::error_from(status));
    return content;
  }
  Result<std::string> own(const std::string& id, bool thumbnail = false) {
    return download(id, "any", {}, "anna", thumbnail);
  }
  void prune() {
    run([&]() -> asio::awaitable<int> {
      co_await module_->prune();
      co_return 0;
    }());
  }

  test::SetClock clock_;
  test::Everybody everybody_;
  NoticeReaders readers_;
  Places places_;
  std::unique_ptr<AttachmentsModule> module_;
  std::unique_ptr<Stub> stub_;
  const std::string text_ = "通知附件：" + std::string(600'000, 'x');  // three pieces
};

}  // namespace mct::attachments
