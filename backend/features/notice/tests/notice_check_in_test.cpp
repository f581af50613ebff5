#include <future>

#include "mct/notice/v1/check_in_service.grpc.pb.h"

#include "backend/features/notice/tests/notice_fixture.h"

namespace mct::notice {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

class NoticeCheckInTest : public NoticeFixture {
 protected:
  using Door = pb::CheckInService::Stub;

  void SetUp() override {
    NoticeFixture::SetUp();
    if (!IsSkipped()) door_ = pb::CheckInService::NewStub(channel_);
  }
  Result<pb::CheckInCode> code(const std::string& who, const std::string& id) {
    return call_as(who, *door_, &Door::GetCheckInCode, about<pb::GetCheckInCodeRequest>(id));
  }
  std::string shown(const std::string& id) {
    const auto it = expect_ok(code("wang", id));
    return it ? it->link().substr(std::string("mct://check-in/").size()) : std::string();
  }
  Result<pb::CheckedIn> scan(const std::string& who, const std::string& scanned) {
    pb::CheckInRequest request;
    request.set_code(scanned);
    return call_as(who, *door_, &Door::CheckIn, request);
  }
  Result<pb::CheckedIn> by_hand(const std::string& who, const std::string& id,
                                const std::string& card) {
    auto request = about<pb::CheckInByHandRequest>(id);
    request.set_card_id(card);
    return call_as(who, *door_, &Door::CheckInByHand, request);
  }
  pb::Recipient recipient(const std::string& id, const std::string& card) {
    const auto all =
        expect_ok(call("wang", &Outgoing::ListRecipients, about<pb::ListRecipientsRequest>(id)));
    if (all)
      for (const auto& it : all->recipients())
        if (it.card_id() == card) return it;
    return {};
  }
  // A meeting whose door is open.
  pb::Notice soon(const std::string& organization = "minzheng") {
    auto notice = sent("wang", organization);
    clock_.advance(hours(47));
    return notice;
  }

  std::unique_ptr<Door> door_;
};
MCT_ON_BOTH_ENGINES(NoticeCheckInTest);

TEST_P(NoticeCheckInTest, WhoScansTheCodeIsThereOnceAndTheSenderIsTold) {
  const auto notice = soon();
  const auto first = expect_ok(scan("li", shown(notice.id())));
  ASSERT_TRUE(first);
  EXPECT_EQ(first->title(), "样例会议");
  EXPECT_FALSE(first->before());
  EXPECT_THAT(events_on("card/wang"), ElementsAre("notice.checked_in"));
  EXPECT_THAT(events_on("card/li"), ElementsAre("notice.settled"));
  clock_.advance(minutes(1));
  const auto again = expect_ok(scan("li", shown(notice.id())));
  ASSERT_TRUE(again);
  EXPECT_TRUE(again->before());
  EXPECT_EQ(again->time().seconds(), first->time().seconds()) << "the first time stands";
  EXPECT_THAT(events_on("card/wang"), ElementsAre("notice.checked_in"));
  EXPECT_EQ(inbox("li").front().own().check_in_time().seconds(), first->time().seconds());
  const auto figures = receipts("wang", notice.id());
  EXPECT_EQ(figures.total().present_count(), 1);
  EXPECT_EQ(figures.total().read_count(), 0) << "being there is no reading";
  EXPECT_EQ(figures.units(0).figures().present_count(), 1);
  EXPECT_TRUE(recipient(notice.id(), "li").has_check_in_time());
  EXPECT_FALSE(recipient(notice.id(), "chief").has_check_in_time());
}

TEST_P(NoticeCheckInTest, OfTwoScansAtOnceOneIsTheFirst) {
  const auto notice = soon();
  const auto text = shown(notice.id());
  std::vector<std::future<Result<pb::CheckedIn>>> scans;
  for (int i = 0; i < 4; ++i)
    scans.push_back(std::async(std::launch::async, [&] { return scan("li", text); }));
  int first = 0;
  for (auto& it : scans) {
    const auto done = expect_ok(it.get());
    ASSERT_TRUE(done);
    first += done->before() ? 0 : 1;
  }
  EXPECT_EQ(first, 1);
  EXPECT_THAT(events_on("card/wang"), ElementsAre("notice.checked_in"));
}

TEST_P(NoticeCheckInTest, ACodeThatWasPassedOnIsOfNoUseSoonAfter) {
  const auto notice = soon();
  const auto photo = shown(notice.id());
  clock_.advance(minutes(1));
  EXPECT_EQ(reason_of(scan("li", photo)), "CHECK_IN_CODE_EXPIRED");
  EXPECT_NE(shown(notice.id()), photo);
  EXPECT_EQ(reason_of(scan("li", "样例")), "INVALID_ARGUMENT");
  auto forged = shown(notice.id());
  forged.back() = forged.back() == '0' ? '1' : '0';
  EXPECT_EQ(reason_of(scan("li", forged)), "INVALID_ARGUMENT");
  EXPECT_EQ(receipts("wang", notice.id()).total().present_count(), 0);
}

TEST_P(NoticeCheckInTest, TheDoorIsOpenFromAnHourBeforeUntilTheEnd) {
  const auto notice = sent();
  const auto early = code("wang", notice.id());
  EXPECT_EQ(reason_of(early), "CHECK_IN_CLOSED");
  EXPECT_THAT(early.error().message, HasSubstr("2027-01-17 15:00"));
  EXPECT_EQ(reason_of(by_hand("wang", notice.id(), "li")), "CHECK_IN_CLOSED");
  clock_.advance(hours(50));
  const auto last = shown(notice.id());
  EXPECT_TRUE(scan("li", last));
  clock_.advance(std::chrono::milliseconds(1));
  EXPECT_EQ(reason_of(scan("chief", last)), "CHECK_IN_CLOSED");
  EXPECT_EQ(reason_of(code("wang", notice.id())), "CHECK_IN_CLOSED");
}

TEST_P(NoticeCheckInTest, OnlyWhoIsInvitedChecksInAndOnlyWhoManagesShowsTheCode) {
  auto request = meeting();
  request.clear_audience();
  request.mutable_audience()->add_card_ids("li");
  const auto notice = expect_ok(call("wang", &Outgoing::SendNotice, request));
  ASSERT_TRUE(notice);
  clock_.advance(hours(23));
  ASSERT_TRUE(reply("li", notice->id(), pb::ANSWER_SUBSTITUTE, "chief"));
  clock_.advance(hours(24));
  EXPECT_EQ(reason_of(code("li", notice->id())), "NOTICE_NOT_FOUND");
  EXPECT_TRUE(code("chief", notice->id())) << "an admin of the sender's unit";
  const auto text = shown(notice->id());
  for (const char* who : {"zhao", "resident", "wang"})
    EXPECT_EQ(reason_of(scan(who, text)), "NOT_INVITED") << who;
  ASSERT_TRUE(expect_ok(scan("chief", text))) << "in place of li";
  EXPECT_EQ(receipts("wang", notice->id()).total().present_count(), 1);
  EXPECT_TRUE(recipient(notice->id(), "li").has_check_in_time());
}

TEST_P(NoticeCheckInTest, WhoWasAdmittedIsLetIn) {
  const auto notice = sent();
  auto forward = about<pb::ForwardNoticeRequest>(notice.id());
  forward.add_card_ids("zhao");
  forward.set_request_id(random_id());
  ASSERT_TRUE(call("li", &Inbox::ForwardNotice, forward));
  clock_.advance(hours(47));
  EXPECT_EQ(reason_of(scan("zhao", shown(notice.id()))), "NOT_INVITED");
  auto admit = about<pb::AdmitForwardedRequest>(notice.id());
  admit.set_card_id("zhao");
  ASSERT_TRUE(call("wang", &Outgoing::AdmitForwarded, admit));
  EXPECT_TRUE(scan("zhao", shown(notice.id())));
}

TEST_P(NoticeCheckInTest, ByHandIsMarkedAsSuchAndByWhom) {
  const auto notice = soon();
  EXPECT_EQ(reason_of(by_hand("li", notice.id(), "chief")), "NOTICE_NOT_FOUND");
  EXPECT_EQ(reason_of(by_hand("wang", notice.id(), "zhao")), "NOT_INVITED");
  ASSERT_TRUE(expect_ok(by_hand("wang", notice.id(), "unclaimed")));
  EXPECT_EQ(recipient(notice.id(), "unclaimed").checked_in_by(), "样例wang");
  const auto again = expect_ok(by_hand("chief", notice.id(), "unclaimed"));
  ASSERT_TRUE(again);
  EXPECT_TRUE(again->before());
  EXPECT_EQ(recipient(notice.id(), "unclaimed").checked_in_by(), "样例wang");
  ASSERT_TRUE(scan("li", shown(notice.id())));
  EXPECT_EQ(recipient(notice.id(), "li").checked_in_by(), "");
}

TEST_P(NoticeCheckInTest, NothingIsCheckedInAtAMeetingThatIsOff) {
  const auto notice = soon();
  const auto text = shown(notice.id());
  ASSERT_TRUE(call("wang", &Outgoing::CancelNotice, about<pb::CancelNoticeRequest>(notice.id())));
  EXPECT_EQ(reason_of(scan("li", text)), "NOTICE_CANCELLED");
  const auto note =
      expect_ok(call("wang", &Outgoing::SendNotice, this->text(pb::NOTICE_KIND_ANNOUNCEMENT)));
  ASSERT_TRUE(note);
  EXPECT_EQ(reason_of(code("wang", note->id())), "NO_MEETING");
}

TEST_P(NoticeCheckInTest, WhoGoesInSomebodysPlaceIsToldOfChanges) {
  auto request = meeting();
  request.clear_audience();
  request.mutable_audience()->add_card_ids("li");
  const auto notice = expect_ok(call("wang", &Outgoing::SendNotice, request));
  ASSERT_TRUE(notice);
  ASSERT_TRUE(reply("li", notice->id(), pb::ANSWER_SUBSTITUTE, "chief"));
  ASSERT_TRUE(call("wang", &Outgoing::CancelNotice, about<pb::CancelNoticeRequest>(notice->id())));
  EXPECT_THAT(events_on("card/chief"), Contains("notice.cancelled"));
  EXPECT_THAT(events_on("card/zhao"), Not(Contains("notice.cancelled")));
}

}  // namespace
}  // namespace mct::notice
