#include <future>

#include "backend/features/notice/notice_proto.h"
#include "backend/features/notice/schedule_store.h"
#include "backend/features/notice/tests/notice_fixture.h"

namespace mct::notice {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

// Two nodes look at the clock.
class NoticeScheduleTest : public NoticeFixture {
 protected:
  int look() {
    ScheduleStore one(database(), event_payloads(), clock_);
    ScheduleStore other(database(), event_payloads(), clock_);
    int told = 0;
    for (auto* node : {&one, &other}) {
      const auto sent = run(node->send_due());
      const auto reminded = run(node->remind_due());
      EXPECT_TRUE(sent && reminded);
      told += sent.value_or(0) + reminded.value_or(0);
    }
    return told;
  }
  pb::Notice scheduled() {
    auto request = meeting();
    *request.mutable_send_time() = in(hours(1));
    const auto notice = expect_ok(call("wang", &Outgoing::SendNotice, request));
    return notice ? *notice : pb::Notice();
  }
  Result<pb::NoticeSettled> remind(const std::string& who, const std::string& id,
                                   std::vector<int> minutes) {
    auto request = about<pb::SetRemindersRequest>(id);
    request.mutable_minutes()->Add(minutes.begin(), minutes.end());
    request.set_request_id(random_id());
    return call(who, &Inbox::SetReminders, request);
  }
  std::size_t reminders_of(const std::string& card) {
    return std::ranges::count(events_on("card/" + card), "notice.reminded");
  }
};
MCT_ON_BOTH_ENGINES(NoticeScheduleTest);

TEST_P(NoticeScheduleTest, AScheduledNoticeIsSentOnceWhenItIsDue) {
  const auto notice = scheduled();
  EXPECT_TRUE(notice.scheduled());
  EXPECT_EQ(look(), 0);
  EXPECT_THAT(inbox("li"), IsEmpty());
  EXPECT_THAT(events_on("organization/minzheng"), IsEmpty());
  EXPECT_EQ(reason_of(call("li", &Inbox::GetNotice, about<pb::GetNoticeRequest>(notice.id()))),
            "NOTICE_NOT_FOUND");
  const auto list =
      expect_ok(call("wang", &Outgoing::ListSentNotices, pb::ListSentNoticesRequest()));
  ASSERT_TRUE(list);
  EXPECT_TRUE(list->notices(0).notice().scheduled());
  EXPECT_EQ(reason_of(reply("wang", notice.id(), pb::ANSWER_ATTENDING)), "REPLY_CLOSED");

  clock_.advance(hours(1));
  EXPECT_EQ(look(), 1) << "by one node";
  EXPECT_THAT(events_on("organization/minzheng"), ElementsAre("notice.sent"));
  ASSERT_THAT(inbox("li"), SizeIs(1));
  EXPECT_FALSE(inbox("li").front().scheduled());
  EXPECT_EQ(look(), 0);
}

TEST_P(NoticeScheduleTest, OfWhatIsNotSentYetNobodyIsTold) {
  const auto notice = scheduled();
  auto change = about<pb::ChangeNoticeRequest>(notice.id());
  change.set_revision(1);
  *change.mutable_content() = notice.content();
  change.mutable_content()->set_place("五层会议室");
  const auto changed = expect_ok(call("wang", &Outgoing::ChangeNotice, change));
  ASSERT_TRUE(changed);
  EXPECT_EQ(changed->changes_size(), 0);
  const auto gone = scheduled();
  ASSERT_TRUE(call("wang", &Outgoing::CancelNotice, about<pb::CancelNoticeRequest>(gone.id())));
  clock_.advance(hours(2));
  EXPECT_EQ(look(), 1) << "the cancelled one is not sent";
  ASSERT_THAT(inbox("li"), SizeIs(1));
  EXPECT_EQ(inbox("li").front().content().place(), "五层会议室");
  EXPECT_THAT(events_on("organization/minzheng"), ElementsAre("notice.sent"));
}

TEST_P(NoticeScheduleTest, ANoticeIsDueBeforeItIsOver) {
  auto request = meeting();
  *request.mutable_send_time() = in(hours(30));
  EXPECT_EQ(reason_of(call("wang", &Outgoing::SendNotice, request)), "INVALID_ARGUMENT")
      << "replies end after a day";
  *request.mutable_send_time() = in(-minutes(1));
  EXPECT_EQ(reason_of(call("wang", &Outgoing::SendNotice, request)), "INVALID_ARGUMENT");
}

TEST_P(NoticeScheduleTest, OneIsRemindedAtTheTimesThatOneHasChosen) {
  const auto notice = sent();
  ASSERT_TRUE(remind("li", notice.id(), {60, 15, 15}));
  EXPECT_THAT(inbox("li").front().own().reminder_minutes(), ElementsAre(15, 60));
  EXPECT_EQ(reason_of(remind("li", notice.id(), {7})), "INVALID_ARGUMENT");
  EXPECT_EQ(reason_of(remind("zhao", notice.id(), {15})), "NOTICE_NOT_FOUND");
  clock_.advance(hours(47) - minutes(1));
  EXPECT_EQ(look(), 0);
  clock_.advance(minutes(1));
  EXPECT_EQ(look(), 1);
  EXPECT_EQ(look(), 0);
  clock_.advance(minutes(45));
  EXPECT_EQ(look(), 1);
  EXPECT_EQ(reminders_of("li"), 2U);
  EXPECT_EQ(reminders_of("wang"), 0U);
}

TEST_P(NoticeScheduleTest, AMeetingThatMovesIsRemindedAnewAndACancelledOneNot) {
  const auto notice = sent();
  ASSERT_TRUE(remind("li", notice.id(), {60}));
  clock_.advance(hours(47));
  EXPECT_EQ(look(), 1);
  auto change = about<pb::ChangeNoticeRequest>(notice.id());
  change.set_revision(1);
  *change.mutable_content() = notice.content();
  *change.mutable_content()->mutable_start_time() = in(hours(10));
  *change.mutable_content()->mutable_end_time() = in(hours(11));
  ASSERT_TRUE(expect_ok(call("wang", &Outgoing::ChangeNotice, change)));
  EXPECT_EQ(look(), 0);
  clock_.advance(hours(9));
  EXPECT_EQ(look(), 1);
  ASSERT_TRUE(remind("li", notice.id(), {60, 5}));
  EXPECT_EQ(look(), 0) << "what is past does not come";
  ASSERT_TRUE(call("wang", &Outgoing::CancelNotice, about<pb::CancelNoticeRequest>(notice.id())));
  clock_.advance(minutes(55));
  EXPECT_EQ(look(), 0);
}

TEST_P(NoticeScheduleTest, OnlySoManyOfAUnitComeHoweverManyAnswerAtOnce) {
  auto request = meeting();
  request.mutable_content()->set_unit_quota(1);
  request.mutable_content()->set_without_substitutes(true);
  const auto notice = expect_ok(call("boss", &Outgoing::SendNotice, request));
  ASSERT_TRUE(notice);
  EXPECT_EQ(reason_of(reply("li", notice->id(), pb::ANSWER_SUBSTITUTE, "wang")),
            "INVALID_ARGUMENT");
  std::vector<std::future<std::string_view>> answers;
  for (const char* who : {"li", "wang", "chief"})
    answers.push_back(std::async(std::launch::async, [=, this] {
      return reason_of(reply(who, notice->id(), pb::ANSWER_ATTENDING));
    }));
  int came = 0, full = 0;
  for (auto& it : answers) {
    const auto reason = it.get();
    came += reason == "OK" ? 1 : 0;
    full += reason == "QUOTA_FULL" ? 1 : 0;
  }
  EXPECT_EQ(came, 1);
  EXPECT_EQ(full, 2);
  EXPECT_EQ(receipts("boss", notice->id()).total().attending_count(), 1);
  for (const char* who : {"li", "wang", "chief"})
    EXPECT_TRUE(reply(who, notice->id(), pb::ANSWER_ABSENT, "出差"));
  EXPECT_TRUE(reply("chief", notice->id(), pb::ANSWER_ATTENDING)) << "there is room again";
}

}  // namespace
}  // namespace mct::notice
