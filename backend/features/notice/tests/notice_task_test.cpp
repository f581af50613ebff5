#include "mct/notice/v1/meeting_task_service.grpc.pb.h"

#include "backend/features/notice/notice_proto.h"
#include "backend/features/notice/notice_rules.h"
#include "backend/features/notice/schedule_store.h"
#include "backend/features/notice/tests/notice_fixture.h"

namespace mct::notice {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

TEST(NoticeTaskRulesTest, ADayBeginsInBeijing) {
  EXPECT_EQ(day_ms("1970-01-02"), 16LL * 3'600'000);
  EXPECT_EQ(day_text(16LL * 3'600'000), "1970-01-02");
  for (const char* text :
       {"", "2026-13-01", "2026-02-29", "2026-1-1", "2026-01-01 ", "x026-01-01", "2026/01/01"})
    EXPECT_FALSE(day_ms(text)) << text;
}

// The clock stands at 2027-01-15 16:00 in Beijing.
class NoticeTaskTest : public NoticeFixture {
 protected:
  using Tasks = pb::MeetingTaskService::Stub;

  void SetUp() override {
    NoticeFixture::SetUp();
    if (!IsSkipped()) tasks_ = pb::MeetingTaskService::NewStub(channel_);
  }
  Result<pb::MeetingTask> assign(const std::string& who, const std::string& id,
                                 const std::string& card, const std::string& due = "2027-01-20",
                                 std::string request_id = random_id()) {
    auto request = about<pb::AssignTaskRequest>(id);
    request.set_title("报送方案");
    request.set_card_id(card);
    request.set_due_date(due);
    request.set_request_id(std::move(request_id));
    return call_as(who, *tasks_, &Tasks::AssignTask, request);
  }
  Result<pb::MeetingTask> finish(const std::string& who, const std::string& task,
                                 const std::string& remark = {}) {
    auto request = about<pb::FinishTaskRequest>(task);
    request.set_remark(remark);
    request.set_request_id(random_id());
    return call_as(who, *tasks_, &Tasks::FinishTask, request);
  }
  Result<pb::MeetingTask> reopen(const std::string& who, const std::string& task) {
    auto request = about<pb::ReopenTaskRequest>(task);
    request.set_request_id(random_id());
    return call_as(who, *tasks_, &Tasks::ReopenTask, request);
  }
  std::vector<pb::MeetingTask> list(const std::string& who, const std::string& id) {
    auto all = expect_ok(call_as(who, *tasks_, &Tasks::GetTasks, about<pb::GetTasksRequest>(id)));
    if (!all) return {};
    return {all->tasks().begin(), all->tasks().end()};
  }
  // Two nodes look at the clock.
  int look() {
    ScheduleStore one(database(), event_payloads(), clock_);
    ScheduleStore other(database(), event_payloads(), clock_);
    int told = 0;
    for (auto* node : {&one, &other}) {
      const auto reminded = run(node->remind_tasks());
      EXPECT_TRUE(reminded);
      told += reminded.value_or(0);
    }
    return told;
  }

  std::unique_ptr<Tasks> tasks_;
};
MCT_ON_BOTH_ENGINES(NoticeTaskTest);

TEST_P(NoticeTaskTest, ATaskIsSeenOnTheNoticeDoneAndOpenedAgain) {
  const auto notice = sent();
  const auto task = expect_ok(assign("wang", notice.id(), "li"));
  ASSERT_TRUE(task);
  EXPECT_EQ(task->name(), "样例li");
  EXPECT_EQ(task->due_date(), "2027-01-20");
  EXPECT_THAT(events_on("card/li"), ElementsAre("notice.sent", "notice.task"));
  ASSERT_THAT(inbox("li").front().own_tasks(), SizeIs(1));
  EXPECT_FALSE(inbox("li").front().own_tasks(0).seen());
  EXPECT_THAT(inbox("chief").front().own_tasks(), IsEmpty());
  auto read = about<pb::MarkReadRequest>(notice.id());
  read.set_revision(1);
  read.set_request_id(random_id());
  read.add_task_ids(task->id());
  ASSERT_TRUE(call("chief", &Inbox::MarkRead, read)) << "of somebody else it has no effect";
  EXPECT_FALSE(inbox("li").front().own_tasks(0).seen());
  ASSERT_TRUE(call("li", &Inbox::MarkRead, read));
  EXPECT_TRUE(inbox("li").front().own_tasks(0).seen());

  const auto done = expect_ok(finish("li", task->id(), "已报送"));
  ASSERT_TRUE(done);
  EXPECT_TRUE(done->has_finish_time());
  ASSERT_THAT(list("wang", notice.id()), SizeIs(1));
  EXPECT_EQ(list("wang", notice.id()).front().remark(), "已报送");
  EXPECT_EQ(std::ranges::count(events_on("card/wang"), "notice.task"), 2);
  clock_.advance(minutes(1));
  const auto again = expect_ok(finish("li", task->id(), "再报"));
  ASSERT_TRUE(again);
  EXPECT_EQ(again->remark(), "已报送");
  EXPECT_EQ(std::ranges::count(events_on("card/wang"), "notice.task"), 2) << "nothing new";

  const auto opened = expect_ok(reopen("chief", task->id()));
  ASSERT_TRUE(opened);
  EXPECT_FALSE(opened->has_finish_time());
  EXPECT_FALSE(inbox("li").front().own_tasks(0).seen());
}

TEST_P(NoticeTaskTest, OnlyWhoManagesAssignsAndOnlyWhoIsToDoItFinishes) {
  const auto notice = sent();
  EXPECT_EQ(reason_of(assign("li", notice.id(), "chief")), "NOTICE_NOT_FOUND");
  EXPECT_EQ(reason_of(assign("wang", notice.id(), "resident")), "INVALID_ARGUMENT");
  EXPECT_EQ(reason_of(assign("wang", notice.id(), "li", "2027-01-14")), "INVALID_ARGUMENT");
  EXPECT_EQ(reason_of(assign("wang", notice.id(), "li", "2028-02-01")), "INVALID_ARGUMENT");
  EXPECT_EQ(reason_of(assign("wang", notice.id(), "li", "明天")), "INVALID_ARGUMENT");
  EXPECT_TRUE(assign("wang", notice.id(), "li", "2027-01-15")) << "today";
  const auto task = expect_ok(assign("wang", notice.id(), "li"));
  ASSERT_TRUE(task);
  for (const char* who : {"chief", "wang", "zhao", "resident"})
    EXPECT_EQ(reason_of(finish(who, task->id())), "TASK_NOT_FOUND") << who;
  EXPECT_EQ(reason_of(finish("li", "nothing")), "TASK_NOT_FOUND");
  EXPECT_EQ(reason_of(reopen("li", task->id())), "TASK_NOT_FOUND");
  EXPECT_EQ(
      reason_of(call_as("li", *tasks_, &Tasks::GetTasks, about<pb::GetTasksRequest>(notice.id()))),
      "NOTICE_NOT_FOUND");
  ASSERT_TRUE(call("wang", &Outgoing::CancelNotice, about<pb::CancelNoticeRequest>(notice.id())));
  EXPECT_EQ(reason_of(assign("wang", notice.id(), "li")), "NOTICE_CANCELLED");
}

TEST_P(NoticeTaskTest, WhoIsOutsideTheAudienceGetsTheNoticeWithTheTask) {
  const auto notice = sent();
  EXPECT_THAT(inbox("zhao"), IsEmpty());
  ASSERT_TRUE(expect_ok(assign("wang", notice.id(), "zhao", "2027-01-20", "once")));
  ASSERT_TRUE(expect_ok(assign("wang", notice.id(), "zhao", "2027-01-20", "once")));
  EXPECT_THAT(list("wang", notice.id()), SizeIs(1));
  ASSERT_THAT(inbox("zhao"), SizeIs(1));
  EXPECT_EQ(inbox("zhao").front().own_tasks(0).title(), "报送方案");
  EXPECT_EQ(receipts("wang", notice.id()).total().people_count(), 4) << "not counted";
}

TEST_P(NoticeTaskTest, OneIsRemindedADayBeforeAndOnTheDayByOneNode) {
  const auto notice = sent();
  const auto task = expect_ok(assign("wang", notice.id(), "li"));
  ASSERT_TRUE(task);
  EXPECT_EQ(look(), 0);
  const auto reminders = [this] {
    return std::ranges::count(events_on("card/li"), "notice.task_due");
  };
  clock_.advance(hours(4 * 24 - 7) - minutes(1));  // 2027-01-19 08:59
  EXPECT_EQ(look(), 0);
  clock_.advance(minutes(1));
  EXPECT_EQ(look(), 1);
  EXPECT_EQ(look(), 0);
  clock_.advance(hours(24));
  EXPECT_EQ(look(), 1);
  EXPECT_EQ(look(), 0);
  EXPECT_EQ(reminders(), 2);
  ASSERT_TRUE(finish("li", task->id()));
  ASSERT_TRUE(reopen("wang", task->id()));
  EXPECT_EQ(look(), 0) << "what has passed is not told";
  const auto other = expect_ok(assign("wang", notice.id(), "li", "2027-01-22"));
  ASSERT_TRUE(other);
  ASSERT_TRUE(finish("li", other->id()));
  clock_.advance(hours(48));
  EXPECT_EQ(look(), 0) << "done in time";
  ASSERT_TRUE(expect_ok(assign("wang", notice.id(), "li", "2027-01-30")));
  clock_.advance(hours(24 * 20));
  EXPECT_EQ(look(), 0) << "nobody looked before the day was over";
  EXPECT_EQ(reminders(), 2);
}

}  // namespace
}  // namespace mct::notice
