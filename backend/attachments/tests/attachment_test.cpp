#include <gmock/gmock.h>
#include <vips/vips.h>

#include "mct/attachment/v1/attachment_service.grpc.pb.h"
#include "mct/attachment/v1/public_attachment_service.grpc.pb.h"

#include "backend/attachments/attachment_store.h"
#include "backend/attachments/attachments_module.h"
#include "backend/core/digest.h"
#include "backend/requests/request_log.h"
#include "backend/testing/server_test.h"

namespace mct::attachments {
namespace {

namespace pb = mct::attachment::v1;
using storage::Connection;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using Stub = pb::AttachmentService::Stub;

class SetClock final : public Clock {
 public:
  std::int64_t now_ms() const override { return now_; }
  void advance_days(std::int64_t days) { now_ += days * 86'400'000; }

 private:
  std::atomic<std::int64_t> now_{1'800'000'000'000};
};

// A token is an account's id, and every account holds whatever card it names.
class Everybody final : public rpc::Authenticator, public rpc::CardResolver {
 public:
  asio::awaitable<Result<rpc::Identity>> identify(std::string token) override {
    co_return rpc::Identity{token, "session-of-" + token};
  }
  asio::awaitable<Result<rpc::ActingCard>> resolve(std::string, std::string card) override {
    co_return rpc::ActingCard{card, "样例", {}, {}, false};
  }
};

// Notices are for the card “reader”.
class NoticeReaders final : public AttachmentViewer {
 public:
  Result<bool> may_view(Connection&, const std::string&, const std::string& card_id,
                        const std::string&) override {
    return card_id == "reader";
  }
};

std::string save(VipsImage* image, const char* suffix) {
  void* bytes = nullptr;
  std::size_t size = 0;
  EXPECT_EQ(vips_image_write_to_buffer(image, suffix, &bytes, &size, nullptr), 0)
      << vips_error_buffer();
  std::string content(static_cast<const char*>(bytes), size);
  g_free(bytes);
  g_object_unref(image);
  return content;
}

VipsImage* black(int width, int height, int bands = 3) {
  VipsImage* plain = nullptr;
  VipsImage* image = nullptr;
  vips_black(&plain, width, height, "bands", bands, nullptr);
  vips_copy(plain, &image, "interpretation",
            bands == 3 ? VIPS_INTERPRETATION_sRGB : VIPS_INTERPRETATION_B_W, nullptr);
  g_object_unref(plain);
  return image;
}

// As a camera held sideways makes them, with a note of where.
std::string photo(int width, int height) {
  auto* image = black(width, height);
  vips_image_set_int(image, VIPS_META_ORIENTATION, 6);
  vips_image_set_string(image, "exif-ifd0-ImageDescription", "secret-place");
  return save(image, ".jpg");
}

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
    std::vector<storage::Migration> all;
    for (auto room : {requests::migrations(), migrations()})
      all.insert(all.end(), room.begin(), room.end());
    ASSERT_TRUE(run(storage::migrate(database(), all)));
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

  SetClock clock_;
  Everybody everybody_;
  NoticeReaders readers_;
  Places places_;
  std::unique_ptr<AttachmentsModule> module_;
  std::unique_ptr<Stub> stub_;
  const std::string text_ = "通知附件：" + std::string(600'000, 'x');  // three pieces
};
MCT_ON_BOTH_ENGINES(AttachmentTest);

TEST_P(AttachmentTest, GoesOnWhereItWasCut) {
  const auto request = wanted(text_);
  const auto begun = start(request);
  ASSERT_TRUE(begun) << begun.error().message;
  EXPECT_EQ(begun->id().size(), 32U);
  EXPECT_EQ(reason_of(put(begun->id(), text_, piece_bytes)), "UPLOAD_OUT_OF_ORDER");
  ASSERT_TRUE(put(begun->id(), text_, 0));
  EXPECT_EQ(put(begun->id(), text_, 0)->received(), piece_bytes);
  EXPECT_EQ(reason_of(finish(begun->id())), "UPLOAD_INCOMPLETE");
  const auto again = start(request);
  EXPECT_EQ(again->id(), begun->id());
  EXPECT_EQ(again->received(), piece_bytes);
  ASSERT_TRUE(put(begun->id(), text_, piece_bytes));
  EXPECT_EQ(put(begun->id(), text_, 2 * piece_bytes)->received(),
            static_cast<std::int64_t>(text_.size()));
  const auto attachment = finish(begun->id());
  ASSERT_TRUE(attachment) << attachment.error().message;
  EXPECT_EQ(attachment->media_type(), "text/plain");
  EXPECT_FALSE(attachment->has_thumbnail());
  EXPECT_EQ(finish(begun->id())->sha256(), sha256_hex(text_));
  EXPECT_EQ(own(begun->id()).value(), text_);
  EXPECT_TRUE(start(request)->ready());
}

TEST_P(AttachmentTest, SaysWhatIsWrongWithAFile) {
  auto damaged = wanted(text_);
  damaged.set_sha256(std::string(64, '0'));
  const auto begun = start(damaged);
  for (std::int64_t at = 0; at < 3 * piece_bytes; at += piece_bytes) put(begun->id(), text_, at);
  EXPECT_EQ(reason_of(finish(begun->id())), "CHECKSUM_MISMATCH");
  EXPECT_EQ(reason_of(upload("\x7f"
                             "ELF\x02\x01\x01" +
                             std::string(60, '\0'))),
            "TYPE_NOT_ALLOWED");
  EXPECT_EQ(reason_of(upload("<!DOCTYPE html><html><script>x</script></html>")),
            "TYPE_NOT_ALLOWED");
  auto large = wanted("x");
  large.set_size((50 << 20) + 1);
  EXPECT_EQ(reason_of(start(large)), "ATTACHMENT_TOO_LARGE");
  EXPECT_EQ(reason_of(start(wanted(""))), "INVALID_ARGUMENT");
  EXPECT_EQ(reason_of(start(wanted("x", "../x"))), "INVALID_ARGUMENT");
}

TEST_P(AttachmentTest, APictureIsUprightAndTellsNoMoreThanItShows) {
  const auto content = photo(800, 600);
  ASSERT_THAT(content, HasSubstr("secret-place"));
  const auto attachment = upload(content);
  ASSERT_TRUE(attachment) << attachment.error().message;
  EXPECT_EQ(attachment->media_type(), "image/jpeg");
  EXPECT_TRUE(attachment->has_thumbnail());
  const auto kept = own(attachment->id()).value();
  EXPECT_THAT(kept, Not(HasSubstr("secret-place")));
  EXPECT_THAT(kept, Not(HasSubstr("Exif")));
  EXPECT_EQ(attachment->sha256(), sha256_hex(kept));
  const auto size_of = [](const std::string& bytes) {
    auto* image = vips_image_new_from_buffer(bytes.data(), bytes.size(), "", nullptr);
    EXPECT_NE(image, nullptr);
    if (image == nullptr) return std::pair(0, 0);
    const std::pair size(vips_image_get_width(image), vips_image_get_height(image));
    g_object_unref(image);
    return size;
  };
  EXPECT_EQ(size_of(kept), std::pair(600, 800));
  const Place on{"place", "temple"};
  auto sized = [&](Connection& it) -> Result<std::map<std::string, PictureSize>> {
    if (auto status = attach(it, "anna", {attachment->id()}, on); !status)
      return fail(status.error());
    return picture_sizes(it, on);
  };
  const auto sizes = run(database().write(sized));
  ASSERT_TRUE(sizes);
  EXPECT_EQ(sizes->at(attachment->id()).width, 600);
  EXPECT_EQ(sizes->at(attachment->id()).height, 800);
  EXPECT_EQ(size_of(own(attachment->id(), true).value()), std::pair(270, 360));
}

TEST_P(AttachmentTest, APictureThatIsTooManyPixelsOrBrokenIsRefused) {
  EXPECT_EQ(reason_of(upload(save(black(8'000, 8'000, 1), ".png"))), "BAD_PICTURE");
  EXPECT_EQ(reason_of(upload(photo(800, 600).substr(0, 2'000))), "BAD_PICTURE");
}

TEST_P(AttachmentTest, OnlyWhoMaySeeTheNoticeMayDownload) {
  const auto id = upload(text_).value().id();
  const Place notice{"notice", "n1"};
  EXPECT_EQ(reason_of(download(id, "reader", notice)), "ATTACHMENT_NOT_FOUND");
  auto hang = [&](Connection& it) { return attach(it, "anna", {id}, notice); };
  ASSERT_TRUE(run(database().write(hang)));
  EXPECT_EQ(download(id, "reader", notice).value(), text_);
  EXPECT_EQ(reason_of(download(id, "somebody", notice)), "ATTACHMENT_NOT_FOUND");
  EXPECT_EQ(reason_of(download(id, "reader", {"notice", "n2"})), "ATTACHMENT_NOT_FOUND");
  EXPECT_EQ(reason_of(download(id, "reader", {"unknown", "n1"})), "ATTACHMENT_NOT_FOUND");
  EXPECT_EQ(reason_of(download(id, "reader", {})), "ATTACHMENT_NOT_FOUND");
  auto forward = [&](Connection& it) { return attach_as_on(it, notice, {"notice", "n2"}); };
  ASSERT_TRUE(run(database().write(forward)));
  EXPECT_TRUE(download(id, "reader", {"notice", "n2"}));
}

TEST_P(AttachmentTest, EverybodyDownloadsWhatHangsOnWhatIsForEverybody) {
  const auto id = upload(text_).value().id();
  auto hang = [&](Connection& it) -> Status {
    for (const Place& on :
         {Place{"place", "temple"}, Place{"place", "hidden"}, Place{"notice", "n1"}})
      if (auto status = attach(it, "anna", {id}, on); !status) return status;
    return {};
  };
  ASSERT_TRUE(run(database().write(hang)));
  EXPECT_EQ(download_public(id, {"place", "temple"}).value(), text_);
  EXPECT_EQ(download(id, "any", {"place", "temple"}).value(), text_);
  for (const Place& on : {Place{"place", "hidden"}, Place{"place", "inn"}, Place{"notice", "n1"}})
    EXPECT_EQ(reason_of(download_public(id, on)), "ATTACHMENT_NOT_FOUND") << on.noun << on.id;
  EXPECT_EQ(reason_of(download_public(id, {})), "INVALID_ARGUMENT");
}

TEST_P(AttachmentTest, WhatIsWrittenAnewKeepsWhatOthersHaveHungUp) {
  const auto annas = upload(text_).value().id(), another = upload("样例").value().id();
  const Place on{"place", "temple"};
  auto write = [&](const char* who, std::vector<std::string> ids) {
    return run(database().write(
        [=, this](Connection& it) { return attach_only(it, who, ids, on, clock_.now_ms()); }));
  };
  auto hanging = [&] {
    std::vector<std::string> ids;
    auto all = run(database().read([&](Connection& it) { return attachments_of(it, on); }));
    for (const auto& it : all.value()) ids.push_back(it.id);
    return ids;
  };
  ASSERT_TRUE(write("anna", {annas, another}));
  ASSERT_TRUE(write("bert", {another, annas}));
  EXPECT_THAT(hanging(), ElementsAre(another, annas));
  ASSERT_TRUE(write("bert", {annas}));
  EXPECT_THAT(hanging(), ElementsAre(annas));
  EXPECT_EQ(reason_of(write("bert", {annas, another})), "ATTACHMENT_NOT_FOUND");
  EXPECT_THAT(hanging(), ElementsAre(annas));
}

TEST_P(AttachmentTest, NobodyHangsUpOrFinishesWhatIsSomebodyElses) {
  const auto id = upload(text_).value().id();
  auto hang = [&](Connection& it) { return attach(it, "bert", {id}, {"notice", "n1"}); };
  EXPECT_EQ(reason_of(run(database().write(hang))), "ATTACHMENT_NOT_FOUND");
  const auto begun = start(wanted(text_));
  EXPECT_EQ(reason_of(put(begun->id(), text_, 0, "bert")), "ATTACHMENT_NOT_FOUND");
  EXPECT_EQ(reason_of(finish(begun->id(), "bert")), "ATTACHMENT_NOT_FOUND");
}

TEST_P(AttachmentTest, WhatIsGivenUpGoesAndFreesItsRoom) {
  const std::string large(3 << 20, 'x');
  ASSERT_TRUE(start(wanted(large)));
  EXPECT_EQ(reason_of(start(wanted(large))), "QUOTA_EXCEEDED");
  EXPECT_TRUE(start(wanted(large), "bert"));
  clock_.advance_days(2);
  prune();
  const auto loose = upload(text_), hung = upload(text_);
  ASSERT_TRUE(loose && hung);
  const Place notice{"notice", "n1"};
  auto hang = [&](Connection& it) { return attach(it, "anna", {hung->id()}, notice); };
  ASSERT_TRUE(run(database().write(hang)));
  clock_.advance_days(8);
  prune();
  EXPECT_FALSE(own(loose->id()));
  EXPECT_TRUE(own(hung->id()));
  auto let_go = [&](Connection& it) { return detach(it, notice, clock_.now_ms()); };
  ASSERT_TRUE(run(database().write(let_go)));
  prune();
  EXPECT_TRUE(own(hung->id()));
  clock_.advance_days(8);
  prune();
  EXPECT_FALSE(own(hung->id()));
}

}  // namespace
}  // namespace mct::attachments
