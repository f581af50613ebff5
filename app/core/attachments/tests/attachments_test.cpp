#include <gtest/gtest.h>

#include <QTest>

#include "app/core/attachments/attachment_download.h"
#include "app/core/attachments/attachment_methods.h"
#include "app/core/attachments/attachment_upload.h"
#include "app/core/channel/testing/fake_channel.h"

namespace mct::app {
namespace {

// A server that keeps one upload.
class AttachmentsTest : public testing::Test {
 protected:
  AttachmentsTest() {
    channel_.answer(attachment_methods::start_upload,
                    [this](const attachment::v1::StartUploadRequest& request) {
                      started_with_.insert(QString::fromStdString(request.request_id()));
                      return Result<attachment::v1::Upload>(so_far());
                    });
    channel_.answer(attachment_methods::upload_piece,
                    [this](const attachment::v1::UploadPieceRequest& request)
                        -> Result<attachment::v1::Upload> {
                      if (request.offset() != static_cast<qint64>(kept_.size()))
                        return fail(Code::unknown, "UPLOAD_OUT_OF_ORDER", {});
                      kept_ += request.data();
                      return so_far();
                    });
    channel_.answer(attachment_methods::finish_upload,
                    [this](const attachment::v1::FinishUploadRequest&) {
                      ready_ = true;
                      return Result<attachment::v1::Attachment>(attachment::v1::Attachment());
                    });
  }
  attachment::v1::Upload so_far() const {
    attachment::v1::Upload upload;
    upload.set_id("upload");
    upload.set_received(static_cast<qint64>(kept_.size()));
    upload.set_ready(ready_);
    return upload;
  }

  FakeChannel channel_;
  QSet<QString> started_with_;
  std::string kept_;
  bool ready_ = false;
  const QByteArray content_ = QByteArray(600'000, 'x') + QByteArray("end");
};

TEST_F(AttachmentsTest, AFileGoesInPieces) {
  AttachmentUpload upload(channel_, "样例.txt", content_);
  upload.start();
  EXPECT_TRUE(QTest::qWaitFor([&] { return upload.ready(); }));
  EXPECT_EQ(QByteArray::fromStdString(kept_), content_);
  EXPECT_EQ(channel_.calls(attachment_methods::upload_piece.path), 3);
  EXPECT_EQ(upload.id(), "upload");
  EXPECT_EQ(upload.percent(), 100);
}

TEST_F(AttachmentsTest, AnUploadGoesOnWhereItWasCut) {
  AttachmentUpload upload(channel_, "样例.txt", content_);
  QObject::connect(&upload, &AttachmentUpload::changed, [&] {
    if (upload.percent() == 43) channel_.go_offline(true);
  });
  upload.start();
  EXPECT_TRUE(QTest::qWaitFor([&] { return upload.error().has_value(); }));
  EXPECT_FALSE(upload.ready());
  channel_.go_offline(false);
  upload.disconnect();
  upload.start();
  EXPECT_TRUE(QTest::qWaitFor([&] { return upload.ready(); }));
  EXPECT_EQ(QByteArray::fromStdString(kept_), content_);
  EXPECT_EQ(started_with_.size(), 1);
}

TEST_F(AttachmentsTest, WhatTheServerRefusesIsSaid) {
  channel_.answer(
      attachment_methods::finish_upload,
      [](const attachment::v1::FinishUploadRequest&) -> Result<attachment::v1::Attachment> {
        return fail(Code::invalid_argument, "TYPE_NOT_ALLOWED", {});
      });
  AttachmentUpload upload(channel_, "样例.exe", "MZ");
  upload.start();
  EXPECT_TRUE(QTest::qWaitFor([&] { return upload.error().has_value(); }));
  EXPECT_EQ(upload.error()->reason, "TYPE_NOT_ALLOWED");
}

TEST_F(AttachmentsTest, AFileIsDownloadedAsOfWhatItHangsOn) {
  channel_.answer(
      attachment_methods::download_attachment,
      [](const attachment::v1::DownloadAttachmentRequest& request) {
        common::v1::Chunk chunk;
        chunk.set_data(request.noun() + "/" + request.place_id() + "/" + request.attachment_id());
        return Result<common::v1::Chunk>(chunk);
      });
  QByteArray content;
  const auto call = download_attachment(channel_, "file", {"notice", "n1"},
                                        [&](const Result<QByteArray>& bytes) { content = *bytes; });
  EXPECT_TRUE(QTest::qWaitFor([&] { return !content.isEmpty(); }));
  EXPECT_EQ(content, "notice/n1/file");
}

}  // namespace
}  // namespace mct::app
