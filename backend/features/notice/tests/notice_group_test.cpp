#include "backend/features/notice/tests/notice_fixture.h"

namespace mct::notice {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class NoticeGroupTest : public NoticeFixture {
 protected:
  pb::SendNoticeRequest to_group(const std::string& group = "flood") const {
    auto request = meeting();
    request.clear_audience();
    request.mutable_audience()->add_group_ids(group);
    return request;
  }
  std::vector<std::string> groups(const std::string& who) {
    const auto all =
        expect_ok(call(who, &Outgoing::GetAudienceGroups, pb::GetAudienceGroupsRequest()));
    std::vector<std::string> names;
    if (all)
      for (const auto& it : all->groups()) names.push_back(it.name());
    return names;
  }
};
MCT_ON_BOTH_ENGINES(NoticeGroupTest);

TEST_P(NoticeGroupTest, AGroupIsThoseWhoAreInItWhenTheNoticeIsSent) {
  EXPECT_THAT(groups("wang"), ElementsAre("样例flood"));
  EXPECT_THAT(groups("li"), IsEmpty());
  const auto notice = expect_ok(call("wang", &Outgoing::SendNotice, to_group()));
  ASSERT_TRUE(notice);
  EXPECT_THAT(notice->group_names(), ElementsAre("样例flood"));
  ASSERT_THAT(inbox("zhao"), SizeIs(1)) << "of another unit, and out of reach otherwise";
  EXPECT_THAT(inbox("zhao").front().group_names(), ElementsAre("样例flood"));
  EXPECT_THAT(events_on("card/zhao"), ElementsAre("notice.sent"));
  EXPECT_THAT(inbox("resident"), IsEmpty()) << "residents do not get it";
  EXPECT_EQ(receipts("wang", notice->id()).total().people_count(), 2);
  ASSERT_TRUE(reply("zhao", notice->id(), pb::ANSWER_ATTENDING));
  EXPECT_EQ(receipts("wang", notice->id()).total().attending_count(), 1);
  office_.groups["flood"] = {"wang", "li"};
  EXPECT_THAT(inbox("li"), IsEmpty()) << "came later";
  EXPECT_THAT(inbox("zhao"), SizeIs(1)) << "left, and keeps it";
}

TEST_P(NoticeGroupTest, WhoIsNotInAGroupDoesNotSendToIt) {
  const auto refused = call("li", &Outgoing::SendNotice, to_group());
  EXPECT_EQ(reason_of(refused), "AUDIENCE_NOT_FOUND");
  EXPECT_THAT(refused.error().violations.at(0).where, HasSubstr("group_ids[0]"));
  EXPECT_EQ(reason_of(call("wang", &Outgoing::SendNotice, to_group("nothing"))),
            "AUDIENCE_NOT_FOUND");
  EXPECT_THAT(inbox("zhao"), IsEmpty());
}

TEST_P(NoticeGroupTest, WhoIsInSeveralPartsOfTheAudienceIsCountedOnce) {
  pb::PreviewAudienceRequest request;
  request.mutable_audience()->add_group_ids("flood");
  request.mutable_audience()->add_organization_ids("minzheng");
  request.mutable_audience()->add_card_ids("wang");
  const auto preview = expect_ok(call("wang", &Outgoing::PreviewAudience, request));
  ASSERT_TRUE(preview);
  EXPECT_EQ(preview->people_count(), 5) << "four of the unit, and one besides";
}

TEST_P(NoticeGroupTest, AnAlertGoesToNoGroup) {
  office_.groups["flood"] = {"boss", "zhao"};
  auto request = text(pb::NOTICE_KIND_ALERT);
  request.clear_audience();
  request.mutable_audience()->add_group_ids("flood");
  EXPECT_EQ(reason_of(call("boss", &Outgoing::SendNotice, request)), "AUDIENCE_OUT_OF_REACH");
}

}  // namespace
}  // namespace mct::notice
