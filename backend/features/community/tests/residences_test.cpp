#include "backend/features/community/home_store.h"
#include "backend/features/community/resident_topics.h"
#include "backend/features/community/tests/community_fixture.h"
#include "backend/passes/place.h"

namespace mct::community {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

// Who lives where: claimed, decided, ended; and the cards that follow.
class ResidencesTest : public CommunityFixture {
 protected:
  void SetUp() override {
    CommunityFixture::SetUp();
    if (IsSkipped()) return;
    open("c1");
  }
  Result<pb::ListResidentsResponse> residents(const std::string& keeper,
                                              const std::string& query = {}, int size = 0,
                                              const std::string& token = {}) {
    pb::ListResidentsRequest request;
    request.set_community_id("c1");
    request.set_query(query);
    request.set_page_size(size);
    request.set_page_token(token);
    return call(keeper, &Admin::ListResidents, request);
  }
  std::vector<Home> homes(const std::string& card) {
    auto all = run(database().read(
        [&](storage::Connection& connection) { return Homes().of_card(connection, card); }));
    EXPECT_TRUE(all) << all.error().message;
    return all ? *all : std::vector<Home>();
  }
};
MCT_ON_BOTH_ENGINES(ResidencesTest);

TEST_P(ResidencesTest, AClaimWaitsForTheCommittee) {
  const auto residence = claimed("zhou", "c1");
  EXPECT_EQ(residence.state(), pb::Residence::STATE_WAITING);
  EXPECT_EQ(residence.place(), "3号楼2单元");
  EXPECT_EQ(residence.room(), "301");
  EXPECT_EQ(residence.community().name(), "样例一社区");
  EXPECT_EQ(residence.phone(), "19000000001");
  EXPECT_THAT(town_.cards, IsEmpty());
  ASSERT_EQ(own("zhou").size(), 1U);
  EXPECT_TRUE(own("wu").empty());
  const auto waiting = claims("keeper", "c1");
  ASSERT_TRUE(waiting) << waiting.error().message;
  ASSERT_EQ(waiting->claims_size(), 1);
  EXPECT_EQ(waiting->claims(0).id(), residence.id());
  EXPECT_EQ(waiting->total_size(), 1);
}

TEST_P(ResidencesTest, WhoIsConfirmedHoldsACardOfTheCommunity) {
  const auto residence = claimed("zhou", "c1");
  auto confirmed = confirm("keeper", residence.id(), "request-1");
  ASSERT_TRUE(confirmed) << confirmed.error().message;
  EXPECT_EQ(confirmed->state(), pb::Residence::STATE_CONFIRMED);
  EXPECT_THAT(town_.cards, ElementsAre(std::pair("zhou", "c1")));
  // The same request again; another one is too late.
  EXPECT_TRUE(confirm("keeper", residence.id(), "request-1"));
  EXPECT_EQ(reason_of(confirm("keeper", residence.id())), "CLAIM_DECIDED");
  EXPECT_EQ(own("zhou").at(0).state(), pb::Residence::STATE_CONFIRMED);
  EXPECT_EQ(claims("keeper", "c1")->claims_size(), 0);
  EXPECT_THAT(trail(), ElementsAre("community.buildings", "residence.claim", "residence.confirm"));
}

TEST_P(ResidencesTest, WhoIsRefusedIsToldWhy) {
  const auto residence = claimed("zhou", "c1");
  EXPECT_EQ(reason_of(refuse("keeper", residence.id(), "")), "INVALID_ARGUMENT");
  ASSERT_TRUE(refuse("keeper", residence.id(), "与登记不符"));
  EXPECT_EQ(own("zhou").at(0).state(), pb::Residence::STATE_REFUSED);
  EXPECT_EQ(own("zhou").at(0).reason(), "与登记不符");
  EXPECT_THAT(town_.cards, IsEmpty());
  EXPECT_EQ(reason_of(confirm("keeper", residence.id())), "CLAIM_DECIDED");
  EXPECT_EQ(reason_of(end("keeper", residence.id())), "NOT_CONFIRMED");
  // And may try again.
  claimed("zhou", "c1");
}

TEST_P(ResidencesTest, EveryMistakeOfAClaimIsNamed) {
  auto request = claim_of("c1");
  request.set_name("");
  request.clear_relation();
  request.set_room(std::string(100, '1'));
  EXPECT_THAT(violations_of(call("zhou", &Stub::ClaimHousehold, request)),
              ElementsAre("room 门牌号须为 1 至 20 个字", "name 姓名须为 1 至 40 个字",
                          "relation 请选择与本户的关系"));
  request = claim_of("c1", "999");
  EXPECT_EQ(reason_of(call("zhou", &Stub::ClaimHousehold, request)), "HOUSEHOLD_NOT_FOUND");
  request = claim_of("c1");
  request.set_community_id("c9");
  EXPECT_EQ(reason_of(call("zhou", &Stub::ClaimHousehold, request)), "COMMUNITY_NOT_FOUND");
}

TEST_P(ResidencesTest, AHouseholdIsClaimedOnceByAPersonAndByAnyNumberOfPeople) {
  const auto request = claim_of("c1");
  ASSERT_TRUE(call("zhou", &Stub::ClaimHousehold, request));
  EXPECT_TRUE(call("zhou", &Stub::ClaimHousehold, request)) << "the same request";
  EXPECT_EQ(own("zhou").size(), 1U);
  EXPECT_EQ(reason_of(call("zhou", &Stub::ClaimHousehold, claim_of("c1"))), "HOUSEHOLD_CLAIMED");
  EXPECT_TRUE(call("wu", &Stub::ClaimHousehold, claim_of("c1")));
}

TEST_P(ResidencesTest, ThereAreTenClaimsAtATime) {
  auto request = sheet("c1", 1);
  for (int i = 0; i < 10; ++i) request.mutable_rows(1)->add_rooms("4" + std::to_string(i));
  ASSERT_TRUE(call("keeper", &Admin::PutBuildings, request));
  for (int i = 0; i < 10; ++i) claimed("zhou", "c1", "4" + std::to_string(i));
  EXPECT_EQ(reason_of(call("zhou", &Stub::ClaimHousehold, claim_of("c1"))), "CLAIM_LIMIT");
  ASSERT_TRUE(leave("zhou", own("zhou").at(0).id()));
  EXPECT_TRUE(call("zhou", &Stub::ClaimHousehold, claim_of("c1")));
}

TEST_P(ResidencesTest, TheCardGoesWithTheLastHousehold) {
  const auto one = living("zhou", "c1", "301");
  const auto two = living("zhou", "c1", "101");
  ASSERT_TRUE(leave("zhou", one.id()));
  EXPECT_FALSE(town_.cards.empty());
  EXPECT_THAT(town_.ended, IsEmpty()) << "the card lives on, and so do its calls";
  auto left = leave("zhou", two.id());
  ASSERT_TRUE(left) << left.error().message;
  EXPECT_EQ(left->state(), pb::Residence::STATE_LEFT);
  EXPECT_THAT(town_.cards, IsEmpty());
  EXPECT_THAT(town_.ended, ElementsAre("card-of-zhou-c1"));
  EXPECT_TRUE(leave("zhou", two.id())) << "what has ended stays ended";
}

TEST_P(ResidencesTest, TheCommitteeEndsAResidence) {
  const auto residence = living("zhou", "c1");
  auto ended = end("keeper", residence.id());
  ASSERT_TRUE(ended) << ended.error().message;
  EXPECT_EQ(ended->state(), pb::Residence::STATE_ENDED);
  EXPECT_EQ(own("zhou").at(0).reason(), "已搬离");
  EXPECT_THAT(town_.cards, IsEmpty());
  EXPECT_TRUE(end("keeper", residence.id()));
  EXPECT_THAT(trail(), Contains("residence.end"));
}

TEST_P(ResidencesTest, OnlyWhoKeepsTheCommunityDecides) {
  const auto residence = claimed("zhou", "c1");
  EXPECT_EQ(reason_of(confirm("other", residence.id())), "NOT_YOUR_UNIT");
  EXPECT_EQ(reason_of(refuse("other", residence.id(), "不")), "NOT_YOUR_UNIT");
  EXPECT_EQ(reason_of(claims("other", "c1")), "NOT_YOUR_UNIT");
  EXPECT_EQ(reason_of(residents("other")), "NOT_YOUR_UNIT");
  EXPECT_EQ(reason_of(confirm("wu", residence.id())), "PERMISSION_DENIED");
  EXPECT_EQ(reason_of(confirm("keeper", "nothing")), "RESIDENCE_NOT_FOUND");
  EXPECT_EQ(reason_of(leave("wu", residence.id())), "RESIDENCE_NOT_FOUND");
  EXPECT_TRUE(confirm("town", residence.id()));
  EXPECT_EQ(reason_of(end("other", residence.id())), "NOT_YOUR_UNIT");
}

TEST_P(ResidencesTest, NobodyDecidesOnTheirOwnClaim) {
  const auto residence = claimed("keeper", "c1");
  EXPECT_EQ(reason_of(confirm("keeper", residence.id())), "INVALID_ARGUMENT");
  EXPECT_TRUE(confirm("town", residence.id()));
}

TEST_P(ResidencesTest, WhoIsAboveSeesNoWholeNumber) {
  const auto residence = claimed("zhou", "c1");
  EXPECT_EQ(claims("keeper", "c1")->claims(0).phone(), "19000000001");
  EXPECT_EQ(claims("town", "c1")->claims(0).phone(), "190****0001");
  EXPECT_EQ(claims(operator_token_, "c1")->claims(0).phone(), "190****0001");
  ASSERT_TRUE(confirm("keeper", residence.id()));
  EXPECT_EQ(residents("town")->residences(0).phone(), "190****0001");
  EXPECT_EQ(residents("keeper")->residences(0).phone(), "19000000001");
}

TEST_P(ResidencesTest, TheCommitteeFindsWhoLivesThere) {
  living("zhou", "c1");
  living("wu", "c1", "101");
  claimed("zheng", "c1");
  const auto all = residents("keeper");
  ASSERT_TRUE(all) << all.error().message;
  ASSERT_EQ(all->residences_size(), 2);
  EXPECT_EQ(all->residences(0).room(), "101") << "by place and room";
  EXPECT_EQ(residents("keeper", "单元301")->total_size(), 1);
  EXPECT_EQ(residents("keeper", "住户")->total_size(), 2) << "by name";
  EXPECT_EQ(residents("keeper", "%")->total_size(), 0);
  const auto first = residents("keeper", {}, 1);
  EXPECT_EQ(first->total_size(), 2);
  const auto second = residents("keeper", {}, 1, first->next_page_token());
  EXPECT_EQ(second->residences(0).room(), "301");
  EXPECT_EQ(second->next_page_token(), "");
}

TEST_P(ResidencesTest, ACommitteeHearsOfClaimsAndThePersonOfWhatBecameOfThem) {
  const auto residence = claimed("zhou", "c1");
  EXPECT_THAT(events_on("organization/c1"), ElementsAre("residence.claimed"));
  ASSERT_TRUE(confirm("keeper", residence.id(), "once"));
  ASSERT_TRUE(confirm("keeper", residence.id(), "once"));
  EXPECT_THAT(events_on("account/zhou"), ElementsAre("residence.decided"));
}

TEST_P(ResidencesTest, ResidentsReadTheTopicsOfWhereTheyLive) {
  const auto residence = living("zhou", "c1");
  const auto topics = [&](const std::string& account) {
    auto read = run(database().read([&](storage::Connection& connection) {
      return ResidentTopics().topics(connection, {account, "card-of-zhou-c1"});
    }));
    EXPECT_TRUE(read) << read.error().message;
    std::vector<std::string> names;
    if (read)
      for (const auto& it : *read) names.push_back(it.topic);
    return names;
  };
  const auto accounts = [&](const std::string& topic) {
    auto read = run(database().read([&](storage::Connection& connection) {
      return ResidentAccounts().accounts(connection, topic, {}, 10);
    }));
    EXPECT_TRUE(read) << read.error().message;
    return read ? *read : std::vector<std::string>();
  };
  const auto building = "building/" + residence.building_id();
  const auto entrance = "entrance/" + residence.entrance_id();
  EXPECT_THAT(topics("zhou"), ElementsAre(building, "community/c1", entrance));
  EXPECT_THAT(topics("wu"), IsEmpty()) << "somebody else's card";
  for (const auto& topic : {building, entrance, std::string("community/c1")})
    EXPECT_THAT(accounts(topic), ElementsAre("zhou")) << topic;
  ASSERT_TRUE(end("keeper", residence.id()));
  EXPECT_THAT(topics("zhou"), IsEmpty());
  EXPECT_THAT(accounts(building), IsEmpty());
}

TEST_P(ResidencesTest, ClaimsComeInPages) {
  for (const auto* who : {"zhou", "wu", "zheng"}) {
    claimed(who, "c1");
    clock_.advance(std::chrono::seconds(1));
  }
  const auto first = claims("keeper", "c1", 2);
  ASSERT_EQ(first->claims_size(), 2);
  EXPECT_EQ(first->total_size(), 3);
  const auto second = claims("keeper", "c1", 2, first->next_page_token());
  ASSERT_EQ(second->claims_size(), 1);
  EXPECT_EQ(second->next_page_token(), "");
}

TEST_P(ResidencesTest, HomesArePlacesOfPasses) {
  const auto residence = living("zhou", "c1", "301");
  living("zhou", "c1", "101");
  claimed("wu", "c1");
  const auto all = homes("card-of-zhou-c1");
  ASSERT_EQ(all.size(), 1U) << "two doors, one entrance";
  EXPECT_EQ(all[0].text, "3号楼2单元");
  EXPECT_EQ(all[0].place, "c/c1/" + residence.building_id() + "/" + residence.entrance_id());
  EXPECT_TRUE(passes::is_place(all[0].place));
  EXPECT_THAT(homes("card-of-wu-c1"), IsEmpty());
  EXPECT_THAT(homes(""), IsEmpty()) << "claims that wait have no card";
}

TEST_P(ResidencesTest, AClosedAccountLeavesNoNames) {
  living("zhou", "c1");
  claimed("zhou", "c1", "101");
  ASSERT_TRUE(run(database().write([&](storage::Connection& connection) {
    return end_residences_of(connection, town_, "zhou", clock_.now_ms());
  })));
  EXPECT_THAT(town_.cards, IsEmpty());
  for (const auto& it : own("zhou")) {
    EXPECT_EQ(it.state(), pb::Residence::STATE_LEFT);
    EXPECT_EQ(it.name(), "");
  }
}

}  // namespace
}  // namespace mct::community
