#include "backend/features/notice/tests/notice_fixture.h"

namespace mct::notice {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class NoticeNeighbourhoodTest : public NoticeFixture {
 protected:
  void SetUp() override {
    office_.people["neighbour"] = {};
    office_.homes = {{"resident", "301"}, {"neighbour", "302"}};
    NoticeFixture::SetUp();
  }
  pb::SendNoticeRequest to(const std::string& building = {}, const std::string& room = {}) {
    auto request = text(pb::NOTICE_KIND_ANNOUNCEMENT);
    request.clear_audience();
    auto& where = *request.mutable_audience()->add_neighbourhoods();
    where.set_community_id("garden");
    where.set_building_id(building);
    if (!room.empty()) where.set_entrance_id("e1");
    where.set_room(room);
    return request;
  }
};
MCT_ON_BOTH_ENGINES(NoticeNeighbourhoodTest);

TEST_P(NoticeNeighbourhoodTest, WhoeverLivesThereGetsItAndNobodyElse) {
  const auto notice = expect_ok(call("wang", &Outgoing::SendNotice, to("b3")));
  ASSERT_TRUE(notice);
  EXPECT_THAT(notice->neighbourhood_names(), ElementsAre("样例社区3号楼"));
  EXPECT_THAT(events_on("building/b3"), ElementsAre("notice.sent"));
  EXPECT_THAT(inbox("resident"), SizeIs(1));
  EXPECT_THAT(inbox("neighbour"), SizeIs(1));
  EXPECT_THAT(inbox("li"), IsEmpty());
  office_.homes.erase("neighbour");
  EXPECT_THAT(inbox("neighbour"), IsEmpty()) << "moved out";
}

TEST_P(NoticeNeighbourhoodTest, OfAHouseholdItIsForWhoLivesThereWhenItIsSent) {
  ASSERT_TRUE(expect_ok(call("wang", &Outgoing::SendNotice, to("b3", "301"))));
  EXPECT_THAT(events_on("card/resident"), ElementsAre("notice.sent"));
  EXPECT_THAT(inbox("resident"), SizeIs(1));
  office_.homes["neighbour"] = "301";
  EXPECT_THAT(inbox("neighbour"), IsEmpty()) << "moved in later";
}

TEST_P(NoticeNeighbourhoodTest, ResidentsAreCountedOnlyIfTheyLetTheSenderKnow) {
  const auto id = expect_ok(call("wang", &Outgoing::SendNotice, to()))->id();
  ASSERT_TRUE(reply("resident", id, pb::ANSWER_ACKNOWLEDGED));
  EXPECT_EQ(receipts("wang", id).total().people_count(), 0) << "nobody is named";
  EXPECT_EQ(receipts("wang", id).residents().acknowledged_count(), 0);
  auto consent = about<pb::SetReadConsentRequest>(id);
  consent.set_allowed(true);
  consent.set_request_id(random_id());
  ASSERT_TRUE(call("resident", &Inbox::SetReadConsent, consent));
  EXPECT_EQ(receipts("wang", id).residents().acknowledged_count(), 1);
}

TEST_P(NoticeNeighbourhoodTest, ItIsSentByWhoReachesThemAndIsAnAnnouncement) {
  EXPECT_EQ(reason_of(call("zhao", &Outgoing::SendNotice, to())), "AUDIENCE_OUT_OF_REACH");
  const auto missing = call("wang", &Outgoing::SendNotice, to("b9"));
  ASSERT_EQ(reason_of(missing), "AUDIENCE_NOT_FOUND");
  EXPECT_EQ(missing.error().violations.at(0).where, "audience.neighbourhoods[0]");
  auto bulletin = to();
  bulletin.mutable_content()->set_kind(pb::NOTICE_KIND_BULLETIN);
  EXPECT_EQ(reason_of(call("wang", &Outgoing::SendNotice, bulletin)), "INVALID_ARGUMENT");
  auto torn = to();
  torn.mutable_audience()->mutable_neighbourhoods(0)->set_room("301");
  EXPECT_EQ(reason_of(call("wang", &Outgoing::SendNotice, torn)), "INVALID_ARGUMENT");
}

TEST_P(NoticeNeighbourhoodTest, ThePreviewCountsThemAndTheListLeadsThere) {
  pb::PreviewAudienceRequest request;
  *request.mutable_audience() = to().audience();
  const auto preview = expect_ok(call("wang", &Outgoing::PreviewAudience, request));
  ASSERT_TRUE(preview);
  EXPECT_EQ(preview->resident_count(), 2);
  EXPECT_EQ(preview->people_count(), 0);
  pb::ListNeighbourhoodsRequest list;
  EXPECT_EQ(expect_ok(call("wang", &Outgoing::ListNeighbourhoods, list))->entries(0).name(),
            "样例社区");
  list.mutable_within()->set_community_id("garden");
  EXPECT_EQ(expect_ok(call("wang", &Outgoing::ListNeighbourhoods, list))->entries(0).name(),
            "3号楼");
  EXPECT_EQ(reason_of(call("zhao", &Outgoing::ListNeighbourhoods, list)), "AUDIENCE_OUT_OF_REACH");
}

}  // namespace
}  // namespace mct::notice
