#include <grpcpp/grpcpp.h>
#include <gtest/gtest.h>

#include <QDateTime>

#include "mct/notice/v1/notice_service.grpc.pb.h"

#include "app/features/notice/notice_client.h"
#include "tests/e2e/person.h"

namespace mct::e2e {
namespace {

namespace notice = mct::notice::v1;

// A notice between two apps, and somebody who gets it passed on.
class NoticeAppsE2e : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(backend_.start()) << backend_.log().toStdString();
    channel_ =
        grpc::CreateChannel(backend_.address().toStdString(), grpc::InsecureChannelCredentials());
    Town town(backend_, channel_);
    sender_ = std::make_unique<Person>(backend_, town.admin("minzheng"));
    receiver_ = std::make_unique<Person>(backend_, town.staff("minzheng"));
    outsider_ = town.staff("jiaowei");
    ASSERT_TRUE(sender_->enter());
    ASSERT_TRUE(receiver_->enter());
  }

  // With the file, to the sender's own unit.
  bool write_meeting(const app::Files::File& file) {
    const auto start = QDateTime::currentDateTime().addDays(3);
    const QString format("yyyy-MM-dd HH:mm");
    sender_->offer(file);
    sender_->open_page("notice/write");
    return sender_->write("titleInput", "plan 2027") &&
           sender_->write("startInput", start.toString(format)) &&
           sender_->write("endInput", start.addSecs(3600).toString(format)) &&
           sender_->write("placeInput", "room 3") && sender_->app().press("addAttachmentButton") &&
           sender_->reads(file.name);
  }
  QString notice_id() { return receiver_->get<app::NoticeClient>().stored().value(0).id; }
  grpc::StatusCode outsider_sees(const QString& id) {
    auto stub = notice::NoticeService::NewStub(channel_);
    grpc::ClientContext context;
    outsider_.sign(context);
    notice::GetNoticeRequest request;
    request.set_id(id.toStdString());
    notice::Notice notice;
    return stub->GetNotice(&context, request, &notice).error_code();
  }
  // On the page of the replies.
  bool counts(const QString& name, int figure) {
    return sender_->reads(QStringLiteral("%1\n%2\n").arg(name).arg(figure));
  }

  BackendProcess backend_;
  std::shared_ptr<grpc::Channel> channel_;
  std::unique_ptr<Person> sender_, receiver_;
  Someone outsider_;
};

TEST_F(NoticeAppsE2e, ANoticeWithAFileIsReceivedForwardedAnsweredAndCountedAcrossCuts) {
  const app::Files::File file{"agenda.txt", "1. plan\n2. budget\n"};
  ASSERT_TRUE(write_meeting(file)) << sender_->app().page_text().toStdString();

  // Sent while the receiver has no network: it is there as soon as there is one.
  receiver_->wire().cut();
  ASSERT_TRUE(sender_->app().press("sendNoticeButton"));
  ASSERT_TRUE(sender_->app().wait_for("receiptsPage")) << sender_->app().page_text().toStdString();
  ASSERT_TRUE(receiver_->app().press("tab-messages"));
  EXPECT_EQ(receiver_->app().page_text().count("plan 2027"), 0);
  receiver_->wire().mend();
  ASSERT_TRUE(receiver_->reads("plan 2027")) << receiver_->app().page_text().toStdString();
  const auto id = notice_id();

  receiver_->open_page("notice/notice", {{"noticeId", id}});
  ASSERT_TRUE(receiver_->reads("room 3"));
  ASSERT_TRUE(receiver_->app().press("attachment-0"));
  ASSERT_TRUE(receiver_->app().wait_until([&] { return !receiver_->saved().name.isEmpty(); }));
  EXPECT_EQ(receiver_->saved().name, file.name);
  EXPECT_EQ(receiver_->saved().content, file.content);

  // Passed on, it gives no rights; the sender does.
  ASSERT_TRUE(receiver_->app().press("forwardButton"));
  ASSERT_TRUE(receiver_->write("forwardQueryInput", "样例"));
  ASSERT_TRUE(receiver_->app().press("forward-" + QString::fromStdString(outsider_.card)))
      << receiver_->app().page_text().toStdString();
  ASSERT_TRUE(receiver_->app().wait_for("attendButton"));
  EXPECT_EQ(outsider_sees(id), grpc::StatusCode::NOT_FOUND);
  sender_->open_page("notice/receipts", {{"noticeId", id}});
  ASSERT_TRUE(sender_->app().press("admit-" + QString::fromStdString(outsider_.card)))
      << sender_->app().page_text().toStdString();
  EXPECT_TRUE(sender_->app().wait_until([&] { return outsider_sees(id) == grpc::StatusCode::OK; }));

  // Answered without a network: kept, and sent once there is one.
  receiver_->wire().cut();
  ASSERT_TRUE(receiver_->app().press("attendButton"));
  ASSERT_TRUE(receiver_->reads("您的回复：参加")) << receiver_->app().page_text().toStdString();
  sender_->open_page("notice/receipts", {{"noticeId", id}});
  EXPECT_TRUE(counts("参加", 0)) << sender_->app().page_text().toStdString();
  receiver_->kill();
  receiver_->wire().mend();
  EXPECT_TRUE(counts("参加", 1)) << sender_->app().page_text().toStdString();
}

}  // namespace
}  // namespace mct::e2e
