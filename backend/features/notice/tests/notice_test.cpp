#include <thread>

#include "backend/features/notice/tests/notice_fixture.h"

namespace mct::notice {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

class NoticeTest : public NoticeFixture {};
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

TEST_P(NoticeTest, TwoDevicesOfOnePersonDoNotUndoEachOther) {
  for (int round = 0; round < 20; ++round) {
    const auto notice = sent();
    auto marks = about<pb::SetMarksRequest>(notice.id());
    marks.set_pinned(true);
    marks.set_request_id(random_id());
    {
      std::jthread one([&] { EXPECT_TRUE(reply("li", notice.id(), pb::ANSWER_ATTENDING)); });
      std::jthread other([&] { EXPECT_TRUE(call("li", &Inbox::SetMarks, marks)); });
    }
    const auto own = call("li", &Inbox::GetNotice, about<pb::GetNoticeRequest>(notice.id()));
    ASSERT_TRUE(own);
    EXPECT_TRUE(own->own().pinned());
    EXPECT_EQ(own->own().answer(), pb::ANSWER_ATTENDING);
  }
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

}  // namespace
}  // namespace mct::notice
