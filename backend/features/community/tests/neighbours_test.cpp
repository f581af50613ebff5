#include "backend/features/community/tests/community_fixture.h"

namespace mct::community {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// Neighbours who want to be found.
class NeighboursTest : public CommunityFixture {
 protected:
  void SetUp() override {
    CommunityFixture::SetUp();
    if (IsSkipped()) return;
    open("c1");
    living("zhou", "c1");
    living("wu", "c1", "101");
  }
  Result<pb::NeighbourListing> show(const std::string& who, const std::string& name,
                                    pb::PlaceShown place, bool phone = false,
                                    const std::string& note = {}) {
    pb::SetOwnListingRequest request;
    auto& listing = *request.mutable_listing();
    listing.set_community_id("c1");
    listing.set_listed(!name.empty());
    listing.set_name(name);
    listing.set_place(place);
    listing.set_phone_shown(phone);
    listing.set_note(note);
    return call(who, &Neighbours::SetOwnListing, request);
  }
  Result<pb::ListNeighboursResponse> list(const std::string& who, const std::string& query = {},
                                          int size = 0, const std::string& token = {}) {
    pb::ListNeighboursRequest request;
    request.set_community_id("c1");
    request.set_query(query);
    request.set_page_size(size);
    request.set_page_token(token);
    return call(who, &Neighbours::ListNeighbours, request);
  }
  std::vector<std::string> names(const std::string& who, const std::string& query = {}) {
    auto all = expect_ok(list(who, query));
    std::vector<std::string> names;
    if (all)
      for (const auto& it : all->neighbours()) names.push_back(it.name());
    return names;
  }
};
MCT_ON_BOTH_ENGINES(NeighboursTest);

TEST_P(NeighboursTest, NobodyIsShownWhoHasNotSaidSo) {
  pb::GetOwnListingRequest request;
  request.set_community_id("c1");
  EXPECT_FALSE(expect_ok(call("zhou", &Neighbours::GetOwnListing, request))->listed());
  EXPECT_EQ(reason_of(list("zhou")), "NOT_LISTED");
  ASSERT_TRUE(show("zhou", "样例周", pb::PLACE_SHOWN_ENTRANCE));
  EXPECT_THAT(names("zhou"), ElementsAre("样例周"));
  EXPECT_EQ(reason_of(list("wu")), "NOT_LISTED");
}

TEST_P(NeighboursTest, NoMoreIsShownThanTheyWant) {
  ASSERT_TRUE(show("zhou", "样例周", pb::PLACE_SHOWN_NOTHING));
  ASSERT_TRUE(show("wu", "样例吴", pb::PLACE_SHOWN_ROOM, true, "会修自行车"));
  const auto all = expect_ok(list("zhou"));
  ASSERT_TRUE(all);
  ASSERT_EQ(all->neighbours_size(), 2);
  EXPECT_EQ(all->neighbours(0).place(), "");
  EXPECT_EQ(all->neighbours(0).phone(), "");
  EXPECT_TRUE(all->neighbours(0).own());
  EXPECT_EQ(all->neighbours(1).place(), "3号楼2单元101");
  EXPECT_EQ(all->neighbours(1).phone(), "19000000001");
  EXPECT_THAT(names("wu", "自行车"), ElementsAre("样例吴"));
  EXPECT_THAT(names("wu", "101"), ElementsAre("样例吴"));
  EXPECT_THAT(names("wu", "301"), IsEmpty()) << "what is not shown is not found either";
}

TEST_P(NeighboursTest, TheyComeInPages) {
  ASSERT_TRUE(show("zhou", "样例周", pb::PLACE_SHOWN_ROOM));
  ASSERT_TRUE(show("wu", "样例吴", pb::PLACE_SHOWN_ROOM));
  const auto first = expect_ok(list("zhou", {}, 1));
  EXPECT_EQ(first->neighbours(0).name(), "样例吴");
  const auto second = expect_ok(list("zhou", {}, 1, first->next_page_token()));
  EXPECT_EQ(second->neighbours(0).name(), "样例周");
  EXPECT_EQ(second->next_page_token(), "");
}

TEST_P(NeighboursTest, OnlyNeighboursSeeThemAndTheCommitteeIsNone) {
  ASSERT_TRUE(show("zhou", "样例周", pb::PLACE_SHOWN_ENTRANCE));
  for (const auto* who : {"stranger", "keeper", "town"}) {
    EXPECT_EQ(reason_of(list(who)), "COMMUNITY_NOT_FOUND") << who;
    EXPECT_EQ(reason_of(show(who, "样例", pb::PLACE_SHOWN_ENTRANCE)), "COMMUNITY_NOT_FOUND");
  }
}

TEST_P(NeighboursTest, WhoMovesOutIsNoLongerShown) {
  ASSERT_TRUE(show("zhou", "样例周", pb::PLACE_SHOWN_ENTRANCE));
  ASSERT_TRUE(show("wu", "样例吴", pb::PLACE_SHOWN_ENTRANCE));
  ASSERT_TRUE(leave("wu", own("wu").front().id()));
  EXPECT_THAT(names("zhou"), ElementsAre("样例周"));
  living("wu", "c1", "101");
  EXPECT_THAT(names("zhou"), ElementsAre("样例周")) << "nor when they come back";
  ASSERT_TRUE(show("zhou", {}, pb::PLACE_SHOWN_ENTRANCE));
  EXPECT_EQ(reason_of(list("zhou")), "NOT_LISTED");
}

TEST_P(NeighboursTest, WhatIsWrongIsNamed) {
  pb::SetOwnListingRequest request;
  request.mutable_listing()->set_community_id("c1");
  request.mutable_listing()->set_listed(true);
  const auto refused = call("zhou", &Neighbours::SetOwnListing, request);
  EXPECT_THAT(violations_of(refused), ElementsAre("listing.name 称呼须为 1 至 20 个字",
                                                  "listing.place 请选择住处显示到哪里"));
}

}  // namespace
}  // namespace mct::community
