#pragma once

#include <gmock/gmock.h>
#include <google/protobuf/util/time_util.h>

#include "mct/notice/v1/notice_sending_service.grpc.pb.h"
#include "mct/notice/v1/notice_service.grpc.pb.h"

#include "backend/attachments/attachment_store.h"
#include "backend/events/event_store.h"
#include "backend/features/notice/notice_module.h"
#include "backend/features/notice/tests/office.h"
#include "backend/push/push_store.h"
#include "backend/requests/request_log.h"
#include "backend/testing/server_test.h"
#include "backend/testing/set_clock.h"

namespace mct::notice {

namespace pb = mct::notice::v1;
using google::protobuf::util::TimeUtil;
using std::chrono::hours;
using std::chrono::minutes;

// The services over a channel, and a district that uses them.
class NoticeFixture : public test::ServerTest {
 protected:
  using Inbox = pb::NoticeService::Stub;
  using Outgoing = pb::NoticeSendingService::Stub;

  void SetUp() override {
    ServerTest::SetUp();
    if (IsSkipped()) return;
    ASSERT_TRUE(migrate({events::migrations(), requests::migrations(), attachments::migrations(),
                         push::migrations(), migrations()}));
    bridge_->authenticate_with(office_);
    bridge_->resolve_cards_with(office_);
    module_ = std::make_unique<NoticeModule>(database(), *bridge_,
                                             Directories{office_, office_, office_}, clock_);
    serve(*module_);
    inbox_ = pb::NoticeService::NewStub(channel_);
    outgoing_ = pb::NoticeSendingService::NewStub(channel_);
  }
  void TearDown() override {
    ServerTest::TearDown();
    module_.reset();
  }

  template <class Response, class Request>
  Result<Response> call(const std::string& who,
                        grpc::Status (Inbox::*method)(grpc::ClientContext*, const Request&,
                                                      Response*),
                        const Request& request) {
    return call_as(who, *inbox_, method, request);
  }
  template <class Response, class Request>
  Result<Response> call(const std::string& who,
                        grpc::Status (Outgoing::*method)(grpc::ClientContext*, const Request&,
                                                         Response*),
                        const Request& request) {
    return call_as(who, *outgoing_, method, request);
  }
  template <class Request>
  static Request about(const std::string& id) {
    Request request;
    request.set_id(id);
    return request;
  }

  google::protobuf::Timestamp in(std::chrono::milliseconds time) const {
    return TimeUtil::MillisecondsToTimestamp(clock_.now_ms() + time.count());
  }

  pb::SendNoticeRequest meeting(const std::string& organization = "minzheng") const {
    pb::SendNoticeRequest request;
    auto& content = *request.mutable_content();
    content.set_kind(pb::NOTICE_KIND_MEETING);
    content.set_title("样例会议");
    content.set_body("一、通报情况\n二、讨论");
    content.set_place("三层会议室");
    *content.mutable_start_time() = in(hours(48));
    *content.mutable_end_time() = in(hours(50));
    *content.mutable_reply_by_time() = in(hours(24));
    request.mutable_audience()->add_organization_ids(organization);
    request.set_request_id(random_id());
    return request;
  }
  pb::SendNoticeRequest text(pb::NoticeKind kind, const std::string& organization = "minzheng") {
    pb::SendNoticeRequest request;
    auto& content = *request.mutable_content();
    content.set_kind(kind);
    content.set_title("样例");
    content.set_body("样例正文");
    if (kind == pb::NOTICE_KIND_ALERT) content.set_alert_level(pb::ALERT_LEVEL_ORANGE);
    request.mutable_audience()->add_organization_ids(organization);
    request.set_request_id(random_id());
    return request;
  }
  pb::Notice sent(const std::string& who = "wang", const std::string& organization = "minzheng") {
    auto notice = expect_ok(call(who, &Outgoing::SendNotice, meeting(organization)));
    return notice ? *notice : pb::Notice();
  }

  std::vector<pb::Notice> inbox(const std::string& who) {
    auto page = expect_ok(call(who, &Inbox::ListNotices, pb::ListNoticesRequest()));
    if (!page) return {};
    return {page->notices().begin(), page->notices().end()};
  }
  Result<pb::NoticeSettled> reply(const std::string& who, const std::string& id, pb::Answer answer,
                                  const std::string& more = {}) {
    auto request = about<pb::ReplyRequest>(id);
    request.set_answer(answer);
    if (answer == pb::ANSWER_ABSENT) request.set_reason(more);
    if (answer == pb::ANSWER_SUBSTITUTE) request.set_substitute_card_id(more);
    request.set_revision(1);
    request.set_request_id(random_id());
    return call(who, &Inbox::Reply, request);
  }
  pb::Receipts receipts(const std::string& who, const std::string& id) {
    auto all = expect_ok(call(who, &Outgoing::GetReceipts, about<pb::GetReceiptsRequest>(id)));
    return all ? *all : pb::Receipts();
  }

  test::SetClock clock_;
  Office office_;
  std::unique_ptr<NoticeModule> module_;
  std::unique_ptr<Inbox> inbox_;
  std::unique_ptr<Outgoing> outgoing_;
};

}  // namespace mct::notice
