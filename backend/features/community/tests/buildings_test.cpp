#include "backend/features/community/tests/community_fixture.h"

namespace mct::community {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

// Communities, and their buildings as the committee keeps them.
class BuildingsTest : public CommunityFixture {
 protected:
  Result<pb::Buildings> buildings(const std::string& keeper, const std::string& community) {
    pb::GetBuildingsRequest request;
    request.set_community_id(community);
    return call(keeper, &Admin::GetBuildings, request);
  }
};
MCT_ON_BOTH_ENGINES(BuildingsTest);

TEST_P(BuildingsTest, ACommunityIsOpenOnceItsBuildingsAreEntered) {
  pb::ListCommunitiesRequest request;
  request.set_query("样例");
  auto before = call("zhou", &Stub::ListCommunities, request);
  ASSERT_TRUE(before) << before.error().message;
  EXPECT_THAT(before->communities(), SizeIs(3));
  EXPECT_FALSE(before->communities(0).open());
  ASSERT_EQ(before->towns_size(), 2);
  EXPECT_EQ(before->towns(0).name(), "大峪街道");
  EXPECT_EQ(before->towns(0).community_count(), 2);
  open("c1");
  auto after = call("zhou", &Stub::ListCommunities, request);
  EXPECT_TRUE(after->communities(0).open());
  EXPECT_FALSE(after->communities(1).open());
  EXPECT_TRUE(whole("c1").community().open());
}

TEST_P(BuildingsTest, CommunitiesComeInPagesAndByTown) {
  pb::ListCommunitiesRequest request;
  request.set_page_size(2);
  auto first = call("zhou", &Stub::ListCommunities, request);
  ASSERT_EQ(first->communities_size(), 2);
  request.set_page_token(first->next_page_token());
  auto second = call("zhou", &Stub::ListCommunities, request);
  ASSERT_EQ(second->communities_size(), 1);
  EXPECT_EQ(second->communities(0).id(), "v1");
  EXPECT_EQ(second->next_page_token(), "");
  request.set_town_id("dayu");
  EXPECT_EQ(reason_of(call("zhou", &Stub::ListCommunities, request)), "PAGE_TOKEN_MISMATCH");
  request.clear_page_token();
  EXPECT_EQ(call("zhou", &Stub::ListCommunities, request)->communities_size(), 2);
  request.set_query(std::string(200, 'a'));
  EXPECT_EQ(reason_of(call("zhou", &Stub::ListCommunities, request)), "INVALID_ARGUMENT");
}

TEST_P(BuildingsTest, AnAdminAsksForWhatTheyKeep) {
  pb::ListCommunitiesRequest request;
  request.set_kept(true);
  EXPECT_EQ(call("keeper", &Stub::ListCommunities, request)->communities_size(), 1);
  EXPECT_EQ(call("town", &Stub::ListCommunities, request)->communities_size(), 2);
  EXPECT_EQ(reason_of(call("zhou", &Stub::ListCommunities, request)), "PERMISSION_DENIED");
}

TEST_P(BuildingsTest, EveryoneSeesBuildingsAndEntrancesButNoRooms) {
  open("c1");
  const auto found = whole("c1");
  ASSERT_EQ(found.buildings_size(), 2);
  EXPECT_EQ(found.buildings(0).name(), "3号楼");
  ASSERT_EQ(found.buildings(0).entrances_size(), 2);
  EXPECT_EQ(found.buildings(0).entrances(1).name(), "2单元");
  EXPECT_EQ(found.buildings(1).entrances(0).name(), "");
  pb::GetCommunityRequest unknown;
  unknown.set_community_id("c9");
  EXPECT_EQ(reason_of(call("zhou", &Stub::GetCommunity, unknown)), "COMMUNITY_NOT_FOUND");
}

TEST_P(BuildingsTest, WhatIsNamedAsBeforeKeepsItsId) {
  open("c1");
  const auto before = whole("c1");
  auto request = sheet("c1", 1);
  request.mutable_rows(0)->set_entrance("甲单元");
  add_row(request, "6号楼", "1单元", {"101"});
  auto put = call("keeper", &Admin::PutBuildings, request);
  ASSERT_TRUE(put) << put.error().message;
  EXPECT_EQ(put->revision(), 2);
  const auto after = whole("c1");
  ASSERT_EQ(after.buildings_size(), 3);
  EXPECT_EQ(after.buildings(0).id(), before.buildings(0).id());
  EXPECT_NE(after.buildings(0).entrances(0).id(), before.buildings(0).entrances(0).id());
  EXPECT_EQ(after.buildings(0).entrances(1).id(), before.buildings(0).entrances(1).id());
  EXPECT_THAT(trail(), ElementsAre("community.buildings", "community.buildings"));
}

TEST_P(BuildingsTest, ThePutSheetIsTheSheetThatIsRead) {
  const auto wanted = sheet("c1");
  ASSERT_TRUE(call("keeper", &Admin::PutBuildings, wanted));
  const auto read = buildings("keeper", "c1");
  ASSERT_TRUE(read) << read.error().message;
  ASSERT_EQ(read->rows_size(), 3);
  for (int i = 0; i < 3; ++i)
    EXPECT_EQ(read->rows(i).SerializeAsString(), wanted.rows(i).SerializeAsString());
  EXPECT_EQ(read->revision(), 1);
}

TEST_P(BuildingsTest, TheSameRequestHasOneEffect) {
  const auto request = sheet("c1");
  ASSERT_TRUE(call("keeper", &Admin::PutBuildings, request));
  auto again = call("keeper", &Admin::PutBuildings, request);
  ASSERT_TRUE(again) << again.error().message;
  EXPECT_EQ(again->revision(), 1);
}

TEST_P(BuildingsTest, WhoStartsFromAnOldRevisionIsTold) {
  open("c1");
  EXPECT_EQ(reason_of(call("keeper", &Admin::PutBuildings, sheet("c1", 0))), "BUILDINGS_CHANGED");
  EXPECT_EQ(buildings("keeper", "c1")->revision(), 1);
}

TEST_P(BuildingsTest, EveryMistakeIsNamedByRowAndFieldAndNothingIsWritten) {
  pb::PutBuildingsRequest request;
  request.set_community_id("c1");
  request.set_request_id("r");
  add_row(request, "", "1单元", {"101"});
  add_row(request, "3号楼", "1单元", {});
  add_row(request, "5号楼", "1单元", {"101", "101"});
  add_row(request, "3号楼", "1单元", {"102"});
  EXPECT_THAT(violations_of(call("keeper", &Admin::PutBuildings, request)),
              ElementsAre("rows[0].building 楼名须为 1 至 20 个字",
                          "rows[1].rooms 每个单元须有 1 至 500 户", "rows[2].rooms 门牌号“101”重复",
                          "rows[3].entrance “3号楼1单元”重复",
                          "rows[3].building “3号楼”的各单元须排在一起"));
  EXPECT_EQ(whole("c1").buildings_size(), 0);
}

TEST_P(BuildingsTest, NobodyLosesTheirDoorByASheet) {
  open("c1");
  const auto residence = claimed("zhou", "c1");
  auto request = sheet("c1", 1);
  request.mutable_rows(1)->mutable_rooms()->RemoveLast();
  const auto refused = call("keeper", &Admin::PutBuildings, request);
  EXPECT_EQ(reason_of(refused), "HOUSEHOLD_INHABITED");
  EXPECT_THAT(violations_of(refused), ElementsAre("3号楼2单元301 有住户或待确认的登记"));
  ASSERT_TRUE(leave("zhou", residence.id()));
  EXPECT_TRUE(call("keeper", &Admin::PutBuildings, request));
  // What was is still said.
  EXPECT_EQ(own("zhou").at(0).place(), "3号楼2单元");
}

TEST_P(BuildingsTest, OnlyWhoKeepsTheCommunityMayTouchIt) {
  for (const auto* who : {"keeper", "town"}) {
    auto request = sheet("c1", who == std::string("town") ? 1 : 0);
    EXPECT_TRUE(call(who, &Admin::PutBuildings, request)) << who;
    EXPECT_TRUE(buildings(who, "c1")) << who;
  }
  EXPECT_EQ(reason_of(call("other", &Admin::PutBuildings, sheet("c1", 2))), "NOT_YOUR_UNIT");
  EXPECT_EQ(reason_of(buildings("other", "c1")), "NOT_YOUR_UNIT");
  EXPECT_EQ(reason_of(buildings("keeper", "c9")), "NOT_YOUR_UNIT");
  EXPECT_EQ(reason_of(buildings(operator_token_, "c9")), "COMMUNITY_NOT_FOUND");
  EXPECT_EQ(reason_of(buildings("zhou", "c1")), "PERMISSION_DENIED");
}

}  // namespace
}  // namespace mct::community
