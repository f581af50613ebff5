#include "backend/features/notice/tests/notice_fixture.h"

namespace mct::notice {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

class NoticeForwardTest : public NoticeFixture {
 protected:
  Result<pb::ForwardNoticeResponse> forward(const std::string& who, const std::string& id,
                                            const std::vector<std::string>& cards) {
    auto request = about<pb::ForwardNoticeRequest>(id);
    request.mutable_card_ids()->Add(cards.begin(), cards.end());
    request.set_request_id(random_id());
    return call(who, &Inbox::ForwardNotice, request);
  }
  Result<pb::AdmitForwardedResponse> admit(const std::string& who, const std::string& id,
                                           const std::string& card) {
    auto request = about<pb::AdmitForwardedRequest>(id);
    request.set_card_id(card);
    return call(who, &Outgoing::AdmitForwarded, request);
  }
  std::vector<pb::NoticeForward> chain(const std::string& who, const std::string& id) {
    auto all = expect_ok(call(who, &Outgoing::GetForwards, about<pb::GetForwardsRequest>(id)));
    if (!all) return {};
    return {all->forwards().begin(), all->forwards().end()};
  }
};
MCT_ON_BOTH_ENGINES(NoticeForwardTest);

TEST_P(NoticeForwardTest, AForwardGivesNoRightAndIsSeenByTheSender) {
  const auto notice = sent();
  const auto outsiders = expect_ok(forward("li", notice.id(), {"zhao", "chief"}));
  ASSERT_TRUE(outsiders);
  EXPECT_THAT(outsiders->outsiders(), ElementsAre("样例zhao"));
  EXPECT_THAT(events_on("card/zhao"), ElementsAre("notice.forwarded"));
  EXPECT_THAT(inbox("zhao"), IsEmpty());
  EXPECT_EQ(reason_of(reply("zhao", notice.id(), pb::ANSWER_ATTENDING)), "NOTICE_NOT_FOUND");
  EXPECT_EQ(reason_of(forward("zhao", notice.id(), {"wang"})), "NOTICE_NOT_FOUND");
  const auto seen = chain("wang", notice.id());
  ASSERT_THAT(seen, SizeIs(2));
  for (const auto& it : seen) {
    EXPECT_EQ(it.from_name(), "样例li");
    EXPECT_EQ(it.admitted(), it.to_card_id() == "chief");
    EXPECT_FALSE(it.has_read_time());
  }
  EXPECT_EQ(
      reason_of(call("li", &Outgoing::GetForwards, about<pb::GetForwardsRequest>(notice.id()))),
      "NOTICE_NOT_FOUND");
}

TEST_P(NoticeForwardTest, WhomTheSenderAdmitsGetsTheNoticeAndTheChainGoesOn) {
  const auto notice = sent();
  ASSERT_TRUE(forward("li", notice.id(), {"zhao"}));
  EXPECT_EQ(reason_of(admit("li", notice.id(), "zhao")), "NOTICE_NOT_FOUND");
  EXPECT_EQ(reason_of(admit("wang", notice.id(), "boss")), "NOT_FORWARDED");
  ASSERT_TRUE(admit("wang", notice.id(), "zhao"));
  ASSERT_TRUE(admit("wang", notice.id(), "zhao")) << "again";
  EXPECT_THAT(events_on("card/zhao"), ElementsAre("notice.forwarded", "notice.sent"));
  ASSERT_THAT(inbox("zhao"), SizeIs(1));
  ASSERT_TRUE(reply("zhao", notice.id(), pb::ANSWER_ATTENDING));
  clock_.advance(minutes(1));
  ASSERT_TRUE(forward("zhao", notice.id(), {"boss"}));
  const auto seen = chain("wang", notice.id());
  ASSERT_THAT(seen, SizeIs(2));
  EXPECT_EQ(receipts("wang", notice.id()).total().attending_count(), 1);
  EXPECT_EQ(seen[0].to_card_id(), "zhao");
  EXPECT_TRUE(seen[0].admitted() && seen[0].has_read_time());
}

TEST_P(NoticeForwardTest, WhatIsForwardedTwiceIsToldOnceAndNothingIsForwardedToNobody) {
  const auto notice = sent();
  ASSERT_TRUE(forward("li", notice.id(), {"zhao"}));
  ASSERT_TRUE(forward("li", notice.id(), {"zhao"}));
  EXPECT_THAT(events_on("card/zhao"), SizeIs(1));
  EXPECT_EQ(reason_of(forward("li", notice.id(), {"zhao", "nobody"})), "INVALID_ARGUMENT");
  EXPECT_EQ(reason_of(forward("li", notice.id(), {"resident"})), "INVALID_ARGUMENT");
  EXPECT_EQ(reason_of(forward("li", notice.id(), {})), "INVALID_ARGUMENT");
  ASSERT_TRUE(call("wang", &Outgoing::CancelNotice, about<pb::CancelNoticeRequest>(notice.id())));
  EXPECT_EQ(reason_of(forward("li", notice.id(), {"boss"})), "NOTICE_CANCELLED");
  EXPECT_EQ(reason_of(admit("wang", notice.id(), "zhao")), "NOTICE_CANCELLED");
  EXPECT_THAT(events_on("card/zhao"), Not(Contains("notice.sent")));
}

}  // namespace
}  // namespace mct::notice
