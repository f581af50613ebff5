#include <google/protobuf/util/time_util.h>
#include <grpcpp/grpcpp.h>
#include <gtest/gtest.h>

#include "mct/events/v1/event_service.grpc.pb.h"
#include "mct/notice/v1/notice_sending_service.grpc.pb.h"
#include "mct/notice/v1/notice_service.grpc.pb.h"

#include "tests/e2e/town.h"

namespace mct::e2e {
namespace {

namespace notice = mct::notice::v1;
namespace events = mct::events::v1;
using google::protobuf::util::TimeUtil;

class NoticeE2e : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(backend_.start()) << backend_.log().toStdString();
    connect();
    town_ = std::make_unique<Town>(backend_, channel_);
    admin_ = town_->admin("minzheng");
    staff_ = town_->staff("minzheng");
  }

  void connect() {
    // A connection of its own: the one to a server that has gone is not taken up again.
    grpc::ChannelArguments arguments;
    arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
    channel_ = grpc::CreateCustomChannel(backend_.address().toStdString(),
                                         grpc::InsecureChannelCredentials(), arguments);
    inbox_ = notice::NoticeService::NewStub(channel_);
    sending_ = notice::NoticeSendingService::NewStub(channel_);
    events_ = events::EventService::NewStub(channel_);
  }

  template <class Stub, class Request, class Response>
  static bool call(const Someone& who, Stub& stub,
                   grpc::Status (Stub::*method)(grpc::ClientContext*, const Request&, Response*),
                   const Request& request, Response& response) {
    grpc::ClientContext context;
    who.sign(context);
    return (stub.*method)(&context, request, &response).ok();
  }

  // Now, or in so many seconds.
  notice::Notice sent(const std::string& request_id, int seconds = 0) {
    notice::SendNoticeRequest request;
    auto& content = *request.mutable_content();
    content.set_kind(notice::NOTICE_KIND_MEETING);
    content.set_title("样例会议");
    content.set_place("三层会议室");
    const auto now = TimeUtil::GetCurrentTime();
    *content.mutable_start_time() = now + TimeUtil::HoursToDuration(24);
    *content.mutable_end_time() = now + TimeUtil::HoursToDuration(25);
    request.mutable_audience()->add_organization_ids("minzheng");
    request.set_request_id(request_id);
    if (seconds > 0) *request.mutable_send_time() = now + TimeUtil::SecondsToDuration(seconds);
    notice::Notice notice;
    EXPECT_TRUE(call(admin_, *sending_, &Sending::SendNotice, request, notice));
    return notice;
  }

  using Inbox = notice::NoticeService::Stub;
  using Sending = notice::NoticeSendingService::Stub;

  BackendProcess backend_;
  std::shared_ptr<grpc::Channel> channel_;
  std::unique_ptr<Town> town_;
  Someone admin_, staff_;
  std::unique_ptr<Inbox> inbox_;
  std::unique_ptr<Sending> sending_;
  std::unique_ptr<events::EventService::Stub> events_;
};

// The stream of one card, until the test ends it.
class Watching {
 public:
  Watching(events::EventService::Stub& stub, const Someone& who) {
    who.sign(context_);
    context_.set_deadline(std::chrono::system_clock::now() + std::chrono::seconds(20));
    stream_ = stub.Watch(&context_, {});
  }
  // The next event of the kind; empty when the stream ends before.
  std::string next(const std::string& kind) {
    for (events::WatchResponse answer; stream_->Read(&answer);)
      for (const auto& event : answer.events())
        if (event.kind() == kind) return event.payload();
    return {};
  }
  grpc::StatusCode end() { return stream_->Finish().error_code(); }

 private:
  grpc::ClientContext context_;
  std::unique_ptr<grpc::ClientReader<events::WatchResponse>> stream_;
};

TEST_F(NoticeE2e, ANoticeIsSentSeenAnsweredAndCountedAndARevokedCardGetsNothingMore) {
  Watching watching(*events_, staff_);
  const auto notice = sent("notice-1");
  notice::Notice told;
  ASSERT_TRUE(told.ParseFromString(watching.next("notice.sent")));
  EXPECT_EQ(told.id(), notice.id());
  EXPECT_EQ(told.content().place(), "三层会议室");

  notice::ReplyRequest reply;
  reply.set_id(told.id());
  reply.set_answer(notice::ANSWER_ATTENDING);
  reply.set_revision(told.revision());
  reply.set_request_id("reply-1");
  notice::NoticeSettled settled;
  ASSERT_TRUE(call(staff_, *inbox_, &Inbox::Reply, reply, settled));
  EXPECT_NE(watching.next("notice.settled"), "") << "their other devices are told";

  notice::GetReceiptsRequest about;
  about.set_id(notice.id());
  notice::Receipts receipts;
  ASSERT_TRUE(call(admin_, *sending_, &Sending::GetReceipts, about, receipts));
  EXPECT_EQ(receipts.total().people_count(), 2);
  EXPECT_EQ(receipts.total().attending_count(), 1);
  EXPECT_EQ(receipts.total().unanswered_count(), 1);

  town_->revoke(staff_.card, 2);  // listed, claimed
  sent("notice-2");
  EXPECT_EQ(watching.next("notice.sent"), "");
  EXPECT_EQ(watching.end(), grpc::StatusCode::PERMISSION_DENIED);
  notice::GetNoticeRequest get;
  get.set_id(notice.id());
  EXPECT_FALSE(call(staff_, *inbox_, &Inbox::GetNotice, get, told));
  ASSERT_TRUE(call(admin_, *sending_, &Sending::GetReceipts, about, receipts));
  EXPECT_EQ(receipts.total().people_count(), 1);
}

TEST_F(NoticeE2e, AnAlertReachesAResidentLiveAndAfterTimeAway) {
  const auto district = town_->admin("mentougou");
  const auto resident = town_->resident();
  notice::SendNoticeRequest request;
  auto& content = *request.mutable_content();
  content.set_kind(notice::NOTICE_KIND_ALERT);
  content.set_alert_level(notice::ALERT_LEVEL_ORANGE);
  content.set_title("样例预警");
  content.set_body("这是样例");
  request.mutable_audience()->add_organization_ids("mentougou");
  request.set_request_id("alert-1");
  notice::Notice alert, told;
  {
    Watching watching(*events_, resident);
    Watching staff(*events_, staff_);
    ASSERT_TRUE(call(district, *sending_, &Sending::SendNotice, request, alert));
    ASSERT_TRUE(told.ParseFromString(watching.next("notice.sent")));
    EXPECT_EQ(told.id(), alert.id());
    ASSERT_TRUE(told.ParseFromString(staff.next("notice.sent")));
    EXPECT_EQ(told.id(), alert.id());
  }
  request.set_request_id("alert-2");
  ASSERT_TRUE(call(district, *sending_, &Sending::SendNotice, request, alert));
  notice::ListNoticesResponse page;
  ASSERT_TRUE(call(resident, *inbox_, &Inbox::ListNotices, notice::ListNoticesRequest(), page));
  ASSERT_EQ(page.notices_size(), 2);
  EXPECT_EQ(page.notices(0).id(), alert.id());
}

TEST_F(NoticeE2e, AScheduledNoticeIsSentAfterARestart) {
  const auto notice = sent("notice-later", 2);
  EXPECT_TRUE(notice.scheduled());
  backend_.stop();
  ASSERT_TRUE(backend_.start()) << backend_.log().toStdString();
  connect();
  Watching watching(*events_, staff_);
  notice::Notice told;
  ASSERT_TRUE(told.ParseFromString(watching.next("notice.sent")));
  EXPECT_EQ(told.id(), notice.id());
  EXPECT_FALSE(told.scheduled());
}

}  // namespace
}  // namespace mct::e2e
