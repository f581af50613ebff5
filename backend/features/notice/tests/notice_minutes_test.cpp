#include "mct/notice/v1/minutes_service.grpc.pb.h"

#include "backend/features/notice/tests/notice_fixture.h"

namespace mct::notice {
namespace {

using testing::Contains;

class NoticeMinutesTest : public NoticeFixture {
 protected:
  using Minutes = pb::MinutesService::Stub;

  void SetUp() override {
    NoticeFixture::SetUp();
    if (!IsSkipped()) minutes_ = pb::MinutesService::NewStub(channel_);
  }
  Result<pb::Minutes> write(const std::string& who, const std::string& id, std::int64_t revision,
                            const std::string& text, std::string request_id = random_id()) {
    auto request = about<pb::WriteMinutesRequest>(id);
    request.set_revision(revision);
    request.set_text(text);
    request.set_request_id(std::move(request_id));
    return call_as(who, *minutes_, &Minutes::WriteMinutes, request);
  }
  Result<pb::Minutes> read(const std::string& who, const std::string& id) {
    return call_as(who, *minutes_, &Minutes::GetMinutes, about<pb::GetMinutesRequest>(id));
  }
  void mark_read(const std::string& who, const std::string& id, std::int64_t minutes) {
    auto request = about<pb::MarkReadRequest>(id);
    request.set_revision(1);
    request.set_minutes_revision(minutes);
    request.set_request_id(random_id());
    EXPECT_TRUE(expect_ok(call(who, &Inbox::MarkRead, request)));
  }
  pb::Notice begun() {
    auto notice = sent();
    clock_.advance(hours(48));
    return notice;
  }

  std::unique_ptr<Minutes> minutes_;
};
MCT_ON_BOTH_ENGINES(NoticeMinutesTest);

TEST_P(NoticeMinutesTest, MinutesArePublishedOnceTheMeetingHasBegunAndAreUnread) {
  const auto notice = sent();
  EXPECT_EQ(reason_of(write("wang", notice.id(), 0, "议定事项")), "MEETING_AHEAD");
  EXPECT_EQ(reason_of(read("li", notice.id())), "MINUTES_NOT_FOUND");
  clock_.advance(hours(48));
  EXPECT_EQ(reason_of(write("li", notice.id(), 0, "议定事项")), "NOTICE_NOT_FOUND");
  EXPECT_EQ(reason_of(write("wang", notice.id(), 0, "")), "INVALID_ARGUMENT");
  mark_read("li", notice.id(), 0);
  EXPECT_TRUE(inbox("li").front().own().minutes_read());
  const auto written = expect_ok(write("wang", notice.id(), 0, "一、议定事项"));
  ASSERT_TRUE(written);
  EXPECT_EQ(written->author_name(), "样例wang");
  EXPECT_FALSE(written->has_correct_time());
  EXPECT_THAT(events_on("organization/minzheng"), Contains("notice.minutes"));
  const auto seen = inbox("li").front();
  EXPECT_EQ(seen.minutes().revision(), 1);
  EXPECT_TRUE(seen.own().read()) << "the notice itself is as it was";
  EXPECT_FALSE(seen.own().minutes_read());
  mark_read("li", notice.id(), 7);
  EXPECT_TRUE(inbox("li").front().own().minutes_read());
  const auto text = expect_ok(read("li", notice.id()));
  ASSERT_TRUE(text);
  EXPECT_EQ(text->text(), "一、议定事项");
  EXPECT_EQ(reason_of(read("zhao", notice.id())), "NOTICE_NOT_FOUND");
}

TEST_P(NoticeMinutesTest, ACorrectionIsMarkedAndUnreadAndOfTwoOneWins) {
  const auto notice = begun();
  ASSERT_TRUE(expect_ok(write("wang", notice.id(), 0, "一稿", "publish")));
  ASSERT_TRUE(expect_ok(write("wang", notice.id(), 0, "一稿", "publish"))) << "sent again";
  EXPECT_EQ(reason_of(write("chief", notice.id(), 0, "另一稿")), "MINUTES_CHANGED");
  mark_read("li", notice.id(), 1);
  clock_.advance(minutes(5));
  const auto corrected = expect_ok(write("chief", notice.id(), 1, "二稿"));
  ASSERT_TRUE(corrected);
  EXPECT_EQ(corrected->revision(), 2);
  EXPECT_EQ(corrected->author_name(), "样例chief");
  EXPECT_EQ(corrected->correct_time().seconds() - corrected->publish_time().seconds(), 300);
  EXPECT_FALSE(inbox("li").front().own().minutes_read());
  EXPECT_EQ(reason_of(write("wang", notice.id(), 1, "三稿")), "MINUTES_CHANGED");
  EXPECT_EQ(reason_of(write("wang", notice.id(), 2, "二稿")), "INVALID_ARGUMENT");
  EXPECT_EQ(std::ranges::count(events_on("organization/minzheng"), "notice.minutes"), 2);
}

TEST_P(NoticeMinutesTest, OnlyMeetingsThatTakePlaceHaveMinutes) {
  const auto notice = begun();
  ASSERT_TRUE(call("wang", &Outgoing::CancelNotice, about<pb::CancelNoticeRequest>(notice.id())));
  EXPECT_EQ(reason_of(write("wang", notice.id(), 0, "议定事项")), "NOTICE_CANCELLED");
  const auto note =
      expect_ok(call("wang", &Outgoing::SendNotice, text(pb::NOTICE_KIND_ANNOUNCEMENT)));
  ASSERT_TRUE(note);
  EXPECT_EQ(reason_of(write("wang", note->id(), 0, "议定事项")), "NO_MEETING");
}

TEST_P(NoticeMinutesTest, AFileThatIsNotThereIsNone) {
  const auto notice = begun();
  auto request = about<pb::WriteMinutesRequest>(notice.id());
  request.set_text("议定事项");
  request.add_attachment_ids("nothing");
  request.set_request_id(random_id());
  EXPECT_EQ(reason_of(call_as("wang", *minutes_, &Minutes::WriteMinutes, request)),
            "ATTACHMENT_NOT_FOUND");
  EXPECT_EQ(reason_of(read("wang", notice.id())), "MINUTES_NOT_FOUND") << "nothing was published";
}

}  // namespace
}  // namespace mct::notice
