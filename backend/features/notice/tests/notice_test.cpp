#include <gmock/gmock.h>
#include <google/protobuf/util/time_util.h>

#include "mct/notice/v1/notice_sending_service.grpc.pb.h"
#include "mct/notice/v1/notice_service.grpc.pb.h"

#include "backend/attachments/attachment_store.h"
#include "backend/events/event_store.h"
#include "backend/features/notice/notice_module.h"
#include "backend/features/notice/tests/office.h"
#include "backend/requests/request_log.h"
#include "backend/sheets/xlsx_reader.h"
#include "backend/testing/server_test.h"
#include "backend/testing/set_clock.h"

namespace mct::notice {
namespace {

namespace pb = mct::notice::v1;
using google::protobuf::util::TimeUtil;
using std::chrono::hours;
using std::chrono::minutes;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

class NoticeTest : public test::ServerTest {
 protected:
  using Inbox = pb::NoticeService::Stub;
  using Outgoing = pb::NoticeSendingService::Stub;

  void SetUp() override {
    ServerTest::SetUp();
    if (IsSkipped()) return;
    std::vector<storage::Migration> all;
    for (auto room :
         {events::migrations(), requests::migrations(), attachments::migrations(), migrations()})
      all.insert(all.end(), room.begin(), room.end());
    ASSERT_TRUE(run(storage::migrate(database(), all)));
    bridge_->authenticate_with(office_);
    bridge_->resolve_cards_with(office_);
    module_ = std::make_unique<NoticeModule>(database(), *bridge_, office_, clock_);
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
  // The kinds of a topic's events.
  std::vector<std::string> events_on(const std::string& topic) {
    auto kinds = run(
        database().read([&](storage::Connection& connection) -> Result<std::vector<std::string>> {
          auto rows = connection.execute(
              "SELECT kind FROM event_entry WHERE topic = $1 ORDER BY sequence", {topic});
          if (!rows) return fail(rows.error());
          std::vector<std::string> all;
          for (const auto& row : *rows) all.push_back(row.text(0));
          return all;
        }));
    EXPECT_TRUE(kinds) << kinds.error().message;
    return kinds ? *kinds : std::vector<std::string>();
  }
  template <class T>
  static std::string_view reason_of(const Result<T>& result) {
    return result ? "OK" : result.error().reason.name;
  }

  test::SetClock clock_;
  Office office_;
  std::unique_ptr<NoticeModule> module_;
  std::unique_ptr<Inbox> inbox_;
  std::unique_ptr<Outgoing> outgoing_;
};
MCT_ON_BOTH_ENGINES(NoticeTest);

TEST_P(NoticeTest, ANoticeIsOneEventOnTheTopicOfItsUnit) {
  const auto notice = sent();
  EXPECT_EQ(notice.sender_name(), "样例wang");
  EXPECT_EQ(events_on("organization/minzheng"), std::vector<std::string>{"notice.sent"});
  ASSERT_THAT(inbox("li"), SizeIs(1));
  EXPECT_EQ(inbox("li").front().content().place(), "三层会议室");
  EXPECT_FALSE(inbox("li").front().own().read());
  EXPECT_THAT(inbox("zhao"), SizeIs(0)) << "another unit";
  EXPECT_THAT(inbox("resident"), SizeIs(0));
  EXPECT_EQ(reason_of(call("zhao", &Inbox::GetNotice, about<pb::GetNoticeRequest>(notice.id()))),
            "NOTICE_NOT_FOUND");
}

TEST_P(NoticeTest, SendingTwiceWithOneRequestIdSendsOnce) {
  const auto request = meeting();
  const auto first = expect_ok(call("wang", &Outgoing::SendNotice, request));
  const auto again = expect_ok(call("wang", &Outgoing::SendNotice, request));
  ASSERT_TRUE(first && again);
  EXPECT_EQ(first->id(), again->id());
  EXPECT_THAT(inbox("li"), SizeIs(1));
  EXPECT_THAT(events_on("organization/minzheng"), SizeIs(1));
}

TEST_P(NoticeTest, WhoMaySendToWhom) {
  const auto send = [&](const std::string& who, const std::string& organization) {
    return std::string(reason_of(call(who, &Outgoing::SendNotice, meeting(organization))));
  };
  EXPECT_EQ(send("wang", "kewei"), "AUDIENCE_OUT_OF_REACH");
  EXPECT_EQ(send("wang", "mentougou"), "AUDIENCE_OUT_OF_REACH");
  EXPECT_EQ(send("chief", "kewei"), "OK") << "an admin calls a meeting with another unit";
  EXPECT_EQ(send("chief", "mentougou"), "AUDIENCE_OUT_OF_REACH");
  EXPECT_EQ(send("boss", "mentougou"), "OK");
  EXPECT_EQ(send("wang", "nowhere"), "AUDIENCE_NOT_FOUND");
  EXPECT_EQ(send("resident", "minzheng"), "PERMISSION_DENIED");
  EXPECT_EQ(reason_of(call(operator_token_, &Outgoing::SendNotice, meeting())),
            "PERMISSION_DENIED");
}

TEST_P(NoticeTest, AnAlertGoesToTheWholeDistrictFromItsAdmins) {
  const auto send = [&](const std::string& who, const std::string& organization) {
    return call(who, &Outgoing::SendNotice, text(pb::NOTICE_KIND_ALERT, organization));
  };
  EXPECT_EQ(reason_of(send("chief", "minzheng")), "AUDIENCE_OUT_OF_REACH");
  EXPECT_EQ(reason_of(send("boss", "minzheng")), "AUDIENCE_OUT_OF_REACH") << "not to a part";
  office_.people["clerk"] = {"mentougou"};
  EXPECT_EQ(reason_of(send("clerk", "mentougou")), "AUDIENCE_OUT_OF_REACH");
  const auto alert = expect_ok(send("boss", "mentougou"));
  ASSERT_TRUE(alert);
  EXPECT_EQ(inbox("zhao").front().content().alert_level(), pb::ALERT_LEVEL_ORANGE);
  EXPECT_EQ(reason_of(reply("zhao", alert->id(), pb::ANSWER_ATTENDING)), "INVALID_ARGUMENT");
  EXPECT_TRUE(reply("zhao", alert->id(), pb::ANSWER_ACKNOWLEDGED));

  auto change = about<pb::ChangeNoticeRequest>(alert->id());
  change.set_revision(1);
  *change.mutable_content() = alert->content();
  change.mutable_content()->set_alert_level(pb::ALERT_LEVEL_RED);
  const auto changed = expect_ok(call("boss", &Outgoing::ChangeNotice, change));
  ASSERT_TRUE(changed);
  EXPECT_EQ(changed->changes(0).fields(0).before(), "橙色");
  EXPECT_EQ(changed->changes(0).fields(0).after(), "红色");
}

TEST_P(NoticeTest, BulletinsAndBriefsAreReadWithoutAReply) {
  for (const auto kind : {pb::NOTICE_KIND_BULLETIN, pb::NOTICE_KIND_DAILY_BRIEF}) {
    const auto notice = expect_ok(call("wang", &Outgoing::SendNotice, text(kind)));
    ASSERT_TRUE(notice);
    EXPECT_EQ(inbox("li").front().content().kind(), kind);
    EXPECT_EQ(reason_of(reply("li", notice->id(), pb::ANSWER_ACKNOWLEDGED)), "REPLY_CLOSED");
    EXPECT_EQ(
        reason_of(call("wang", &Outgoing::UrgeNotice, about<pb::UrgeNoticeRequest>(notice->id()))),
        "REPLY_CLOSED");
  }
}

TEST_P(NoticeTest, MarksAreThoseOfTheCardAndAreNoReading) {
  const auto notice = sent();
  auto request = about<pb::SetMarksRequest>(notice.id());
  request.set_pinned(true);
  request.set_archived(true);
  request.set_request_id(random_id());
  ASSERT_TRUE(call("li", &Inbox::SetMarks, request));
  const auto own = inbox("li").front().own();
  EXPECT_TRUE(own.pinned() && own.archived() && !own.muted());
  EXPECT_FALSE(own.read());
  EXPECT_FALSE(inbox("wang").front().own().pinned());
  EXPECT_EQ(receipts("wang", notice.id()).total().read_count(), 0);
  EXPECT_EQ(events_on("card/li"), std::vector<std::string>{"notice.settled"});
  ASSERT_TRUE(reply("li", notice.id(), pb::ANSWER_ATTENDING));
  EXPECT_TRUE(inbox("li").front().own().pinned());
  EXPECT_EQ(receipts("wang", notice.id()).total().read_count(), 1);
  EXPECT_EQ(reason_of(call("zhao", &Inbox::SetMarks, request)), "NOTICE_NOT_FOUND");
}

TEST_P(NoticeTest, WhatIsWrongIsSaidFieldByField) {
  auto request = meeting();
  request.mutable_content()->set_title("");
  request.mutable_content()->set_place("");
  *request.mutable_content()->mutable_end_time() = in(hours(1));
  request.clear_audience();
  const auto refused = call("wang", &Outgoing::SendNotice, request);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().reason.name, "INVALID_ARGUMENT");
  EXPECT_THAT(refused.error().violations, SizeIs(4));
  auto late = meeting();
  *late.mutable_content()->mutable_start_time() = in(-hours(1));
  *late.mutable_content()->mutable_reply_by_time() = in(-hours(2));
  EXPECT_EQ(reason_of(call("wang", &Outgoing::SendNotice, late)), "INVALID_ARGUMENT");
}

TEST_P(NoticeTest, ThePreviewCountsThePeopleOfEachUnit) {
  pb::PreviewAudienceRequest request;
  request.mutable_audience()->add_organization_ids("minzheng");
  request.mutable_audience()->add_card_ids("zhao");
  const auto preview = expect_ok(call("chief", &Outgoing::PreviewAudience, request));
  ASSERT_TRUE(preview);
  EXPECT_EQ(preview->people_count(), 5);
  EXPECT_EQ(preview->claimed_count(), 4);
  EXPECT_EQ(preview->units_size(), 2);
}

TEST_P(NoticeTest, RepliesAreCountedAndTheLastOneCounts) {
  const auto notice = sent();
  ASSERT_TRUE(reply("li", notice.id(), pb::ANSWER_ATTENDING));
  ASSERT_TRUE(reply("chief", notice.id(), pb::ANSWER_ATTENDING));
  ASSERT_TRUE(reply("chief", notice.id(), pb::ANSWER_ABSENT, "另有会议"));
  auto read = about<pb::MarkReadRequest>(notice.id());
  read.set_revision(1);
  read.set_request_id("read-1");
  ASSERT_TRUE(call("wang", &Inbox::MarkRead, read));
  const auto total = receipts("wang", notice.id()).total();
  EXPECT_EQ(total.people_count(), 4);
  EXPECT_EQ(total.claimed_count(), 3);
  EXPECT_EQ(total.read_count(), 3);
  EXPECT_EQ(total.attending_count(), 1);
  EXPECT_EQ(total.absent_count(), 1);
  EXPECT_EQ(total.unanswered_count(), 2);
  EXPECT_EQ(inbox("chief").front().own().reason(), "另有会议");
  EXPECT_THAT(events_on("card/chief"), SizeIs(2)) << "other devices are told";
  auto unanswered = about<pb::ListRecipientsRequest>(notice.id());
  unanswered.set_unanswered_only(true);
  const auto rest = expect_ok(call("wang", &Outgoing::ListRecipients, unanswered));
  ASSERT_TRUE(rest);
  EXPECT_EQ(rest->recipients_size(), 2);
}

TEST_P(NoticeTest, ASubstituteIsOfTheSameUnitAndGetsTheNotice) {
  auto request = meeting();
  request.clear_audience();
  request.mutable_audience()->add_card_ids("li");
  const auto notice = expect_ok(call("wang", &Outgoing::SendNotice, request));
  ASSERT_TRUE(notice);
  EXPECT_EQ(reason_of(reply("li", notice->id(), pb::ANSWER_SUBSTITUTE, "zhao")),
            "INVALID_ARGUMENT");
  EXPECT_EQ(reason_of(reply("li", notice->id(), pb::ANSWER_SUBSTITUTE, "li")), "INVALID_ARGUMENT");
  EXPECT_THAT(inbox("chief"), SizeIs(0));
  ASSERT_TRUE(reply("li", notice->id(), pb::ANSWER_SUBSTITUTE, "chief"));
  ASSERT_THAT(inbox("chief"), SizeIs(1));
  EXPECT_EQ(inbox("chief").front().substitute_for(), "样例li");
  EXPECT_EQ(events_on("card/chief"), std::vector<std::string>{"notice.sent"});
  ASSERT_TRUE(reply("li", notice->id(), pb::ANSWER_ATTENDING));
  EXPECT_THAT(inbox("chief"), SizeIs(0)) << "no longer needed";
}

TEST_P(NoticeTest, RepliesAreTakenUntilTheyAreDue) {
  const auto notice = sent();
  EXPECT_EQ(reason_of(reply("li", notice.id(), pb::ANSWER_ACKNOWLEDGED)), "INVALID_ARGUMENT");
  EXPECT_EQ(reason_of(reply("li", notice.id(), pb::ANSWER_ABSENT)), "INVALID_ARGUMENT");
  EXPECT_EQ(reason_of(reply("zhao", notice.id(), pb::ANSWER_ATTENDING)), "NOTICE_NOT_FOUND");
  clock_.advance(hours(25));
  EXPECT_EQ(reason_of(reply("li", notice.id(), pb::ANSWER_ATTENDING)), "REPLY_CLOSED");
}

TEST_P(NoticeTest, AChangeIsMarkedAndUnreadAgain) {
  const auto notice = sent();
  ASSERT_TRUE(reply("li", notice.id(), pb::ANSWER_ATTENDING));
  EXPECT_TRUE(inbox("li").front().own().read());
  auto change = about<pb::ChangeNoticeRequest>(notice.id());
  change.set_revision(1);
  *change.mutable_content() = notice.content();
  EXPECT_EQ(reason_of(call("wang", &Outgoing::ChangeNotice, change)), "INVALID_ARGUMENT")
      << "nothing has changed";
  change.mutable_content()->set_place("五层会议室");
  EXPECT_EQ(reason_of(call("li", &Outgoing::ChangeNotice, change)), "NOTICE_NOT_FOUND");
  ASSERT_TRUE(expect_ok(call("chief", &Outgoing::ChangeNotice, change))) << "the unit's admin";
  EXPECT_EQ(reason_of(call("wang", &Outgoing::ChangeNotice, change)), "NOTICE_CHANGED");
  const auto seen = inbox("li").front();
  EXPECT_FALSE(seen.own().read());
  EXPECT_EQ(seen.own().answer(), pb::ANSWER_ATTENDING);
  EXPECT_EQ(seen.own().answered_revision(), 1);
  ASSERT_EQ(seen.changes_size(), 1);
  EXPECT_EQ(seen.changes(0).fields(0).before(), "三层会议室");
  EXPECT_EQ(seen.changes(0).fields(0).after(), "五层会议室");
}

TEST_P(NoticeTest, ACancelledNoticeStaysAndTakesNoReplies) {
  const auto notice = sent();
  const auto cancel = about<pb::CancelNoticeRequest>(notice.id());
  ASSERT_TRUE(call("wang", &Outgoing::CancelNotice, cancel));
  ASSERT_TRUE(call("wang", &Outgoing::CancelNotice, cancel)) << "again";
  EXPECT_TRUE(inbox("li").front().has_cancel_time());
  EXPECT_EQ(reason_of(reply("li", notice.id(), pb::ANSWER_ATTENDING)), "NOTICE_CANCELLED");
  EXPECT_EQ(events_on("organization/minzheng"),
            (std::vector<std::string>{"notice.sent", "notice.cancelled"}));
}

TEST_P(NoticeTest, UrgingTakesFiveMinutes) {
  const auto notice = sent();
  const auto urge = about<pb::UrgeNoticeRequest>(notice.id());
  ASSERT_TRUE(call("wang", &Outgoing::UrgeNotice, urge));
  clock_.advance(minutes(4));
  EXPECT_EQ(reason_of(call("wang", &Outgoing::UrgeNotice, urge)), "URGED_RECENTLY");
  EXPECT_EQ(reason_of(call("li", &Outgoing::UrgeNotice, urge)), "NOTICE_NOT_FOUND");
  clock_.advance(minutes(1));
  EXPECT_TRUE(call("wang", &Outgoing::UrgeNotice, urge));
  EXPECT_THAT(events_on("organization/minzheng"), SizeIs(3));
}

TEST_P(NoticeTest, WhoLeavesSeesNothingMoreAndWhoComesSeesWhatIsAhead) {
  sent();
  pb::SendNoticeRequest note = meeting();
  auto& content = *note.mutable_content();
  content.Clear();
  content.set_kind(pb::NOTICE_KIND_ANNOUNCEMENT);
  content.set_title("样例公告");
  content.set_body("请知悉");
  ASSERT_TRUE(expect_ok(call("wang", &Outgoing::SendNotice, note)));
  office_.people["newcomer"] = {"minzheng", false, true, clock_.now_ms() + 1000};
  clock_.advance(minutes(1));
  ASSERT_THAT(inbox("newcomer"), SizeIs(1)) << "the meeting, and not the old announcement";
  EXPECT_EQ(inbox("newcomer").front().content().title(), "样例会议");
  clock_.advance(hours(51));
  EXPECT_THAT(inbox("newcomer"), SizeIs(0));
  EXPECT_THAT(inbox("li"), SizeIs(2));
  office_.people["li"].unit_id = "kewei";
  EXPECT_THAT(inbox("li"), SizeIs(0));
  office_.people.erase("li");
  EXPECT_EQ(reason_of(call("li", &Inbox::ListNotices, pb::ListNoticesRequest())),
            "PERMISSION_DENIED");
}

TEST_P(NoticeTest, TheCalendarFileIsThatOfTheMeeting) {
  const auto notice = sent();
  const auto file = expect_ok(
      call("li", &Inbox::GetCalendarFile, about<pb::GetCalendarFileRequest>(notice.id())));
  ASSERT_TRUE(file);
  EXPECT_EQ(file->name(), "样例会议.ics");
  EXPECT_THAT(file->content(), HasSubstr("SUMMARY:样例会议"));
  EXPECT_THAT(file->content(), HasSubstr("DTSTART:20270117T080000Z"));
  EXPECT_THAT(file->content(), HasSubstr("UID:" + notice.id()));
  EXPECT_THAT(file->content(), Not(HasSubstr("CANCELLED")));
}

TEST_P(NoticeTest, TheInboxIsReadInPages) {
  for (int i = 0; i < 3; ++i) {
    sent();
    clock_.advance(minutes(1));
  }
  pb::ListNoticesRequest request;
  request.set_page_size(2);
  const auto first = expect_ok(call("li", &Inbox::ListNotices, request));
  ASSERT_TRUE(first);
  EXPECT_EQ(first->notices_size(), 2);
  request.set_page_token(first->next_page_token());
  const auto rest = expect_ok(call("li", &Inbox::ListNotices, request));
  ASSERT_TRUE(rest);
  EXPECT_EQ(rest->notices_size(), 1);
  EXPECT_TRUE(rest->next_page_token().empty());
  EXPECT_EQ(reason_of(call("wang", &Inbox::ListNotices, request)), "PAGE_TOKEN_MISMATCH");
}

TEST_P(NoticeTest, TheListOfReceiptsIsAWorkbook) {
  const auto notice = sent();
  ASSERT_TRUE(reply("li", notice.id(), pb::ANSWER_ABSENT, "出差"));
  grpc::ClientContext context;
  sign(context, "wang", {});
  auto stream = outgoing_->ExportReceipts(&context, about<pb::ExportReceiptsRequest>(notice.id()));
  std::string file;
  for (common::v1::Chunk chunk; stream->Read(&chunk);) file += chunk.data();
  ASSERT_TRUE(stream->Finish().ok());
  sheets::Problems problems;
  const auto workbook = sheets::read_xlsx(file, problems);
  ASSERT_TRUE(workbook) << workbook.error().message;
  ASSERT_THAT(workbook->sheets, SizeIs(2));
  std::string text;
  for (const auto& row : workbook->sheets[1].rows)
    for (const auto& cell : row.cells) text += cell + "|";
  EXPECT_THAT(text, HasSubstr("样例li||2027-01-15 16:00|请假|出差|"));
}

}  // namespace
}  // namespace mct::notice
