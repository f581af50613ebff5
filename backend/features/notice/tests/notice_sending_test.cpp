#include "backend/features/notice/tests/notice_fixture.h"
#include "backend/sheets/xlsx_reader.h"

namespace mct::notice {
namespace {

using testing::HasSubstr;
using testing::SizeIs;

class NoticeSendingTest : public NoticeFixture {};
MCT_ON_BOTH_ENGINES(NoticeSendingTest);

TEST_P(NoticeSendingTest, SendingTwiceWithOneRequestIdSendsOnce) {
  const auto request = meeting();
  const auto first = expect_ok(call("wang", &Outgoing::SendNotice, request));
  const auto again = expect_ok(call("wang", &Outgoing::SendNotice, request));
  ASSERT_TRUE(first && again);
  EXPECT_EQ(first->id(), again->id());
  EXPECT_THAT(inbox("li"), SizeIs(1));
  EXPECT_THAT(events_on("organization/minzheng"), SizeIs(1));
}

TEST_P(NoticeSendingTest, WhoMaySendToWhom) {
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

TEST_P(NoticeSendingTest, AnAlertGoesToTheWholeDistrictFromItsAdmins) {
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

TEST_P(NoticeSendingTest, BulletinsAndBriefsAreReadWithoutAReply) {
  for (const auto kind : {pb::NOTICE_KIND_BULLETIN, pb::NOTICE_KIND_DAILY_BRIEF}) {
    const auto notice = expect_ok(call("wang", &Outgoing::SendNotice, text(kind)));
    ASSERT_TRUE(notice);
    clock_.advance(minutes(1));
    EXPECT_EQ(inbox("li").front().content().kind(), kind);
    EXPECT_EQ(reason_of(reply("li", notice->id(), pb::ANSWER_ACKNOWLEDGED)), "REPLY_CLOSED");
    EXPECT_EQ(
        reason_of(call("wang", &Outgoing::UrgeNotice, about<pb::UrgeNoticeRequest>(notice->id()))),
        "REPLY_CLOSED");
  }
}

TEST_P(NoticeSendingTest, WhatIsWrongIsSaidFieldByField) {
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

TEST_P(NoticeSendingTest, ThePreviewCountsThePeopleOfEachUnit) {
  pb::PreviewAudienceRequest request;
  request.mutable_audience()->add_organization_ids("minzheng");
  request.mutable_audience()->add_card_ids("zhao");
  const auto preview = expect_ok(call("chief", &Outgoing::PreviewAudience, request));
  ASSERT_TRUE(preview);
  EXPECT_EQ(preview->people_count(), 5);
  EXPECT_EQ(preview->claimed_count(), 4);
  EXPECT_EQ(preview->units_size(), 2);
}

TEST_P(NoticeSendingTest, AChangeIsMarkedAndUnreadAgain) {
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

TEST_P(NoticeSendingTest, ACancelledNoticeStaysAndTakesNoReplies) {
  const auto notice = sent();
  const auto cancel = about<pb::CancelNoticeRequest>(notice.id());
  ASSERT_TRUE(call("wang", &Outgoing::CancelNotice, cancel));
  ASSERT_TRUE(call("wang", &Outgoing::CancelNotice, cancel)) << "again";
  EXPECT_TRUE(inbox("li").front().has_cancel_time());
  EXPECT_EQ(reason_of(reply("li", notice.id(), pb::ANSWER_ATTENDING)), "NOTICE_CANCELLED");
  EXPECT_EQ(events_on("organization/minzheng"),
            (std::vector<std::string>{"notice.sent", "notice.cancelled"}));
}

TEST_P(NoticeSendingTest, UrgingTakesFiveMinutes) {
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

TEST_P(NoticeSendingTest, TheListOfReceiptsIsAWorkbook) {
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
