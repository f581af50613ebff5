#include "backend/features/directory/card_rows.h"
#include "backend/features/directory/people_count_store.h"
#include "backend/features/directory/resident_rows.h"
#include "backend/features/directory/tests/directory_fixture.h"
#include "backend/features/directory/topic_store.h"

namespace mct::directory {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr auto community = "110109001001";  // 德露苑社区 of 大峪街道

// Residents' cards, and that they are nobody's staff.
class ResidentsTest : public DirectoryServerTest {
 protected:
  Result<Card> issue(const Someone& who, const std::string& where, const std::string& name) {
    return run(database().write([=, this](storage::Connection& connection) {
      return issue_resident_card(connection, {who.token, where, name}, audit::operator_actor(),
                                 clock_.now_ms());
    }));
  }
  Result<std::string> end(const Someone& who) {
    auto ended = run(database().write([=, this](storage::Connection& connection) {
      return end_resident_card(connection, {who.token, community, {}}, audit::operator_actor(),
                               clock_.now_ms());
    }));
    if (ended) module_->resident_changed(who.token, *ended);
    return ended;
  }
  // Somebody who lives in the community, acting as such.
  Someone living(const std::string& name, const std::string& phone) {
    auto who = resident("昵称", phone);
    auto card = issue(who, community, name);
    EXPECT_TRUE(card) << card.error().message;
    if (card) who.card = card->id;
    return who;
  }
  pb::MyCards mine(const Someone& who) {
    auto cards = call(who, &Cards::GetMyCards, pb::GetMyCardsRequest{});
    EXPECT_TRUE(cards) << cards.error().message;
    return cards ? *cards : pb::MyCards{};
  }
  int found(const Someone& who, const std::string& query) {
    pb::SearchCardsRequest request;
    request.set_query(query);
    auto cards = call(who, &Directory::SearchCards, request);
    EXPECT_TRUE(cards) << cards.error().message;
    return cards ? cards->cards_size() : -1;
  }
  template <class Response>
  static std::string reason_of(const Result<Response>& answer) {
    return answer ? std::string{} : std::string(answer.error().reason.name);
  }
};
MCT_ON_BOTH_ENGINES(ResidentsTest);

TEST_P(ResidentsTest, AResidentHoldsACardOfTheCommunityBesideThePersonalOne) {
  const auto who = living("样例居民", "19000000001");
  const auto cards = mine(who);
  ASSERT_EQ(cards.cards_size(), 2);
  EXPECT_EQ(cards.cards(0).role(), pb::ROLE_MEMBER);
  EXPECT_EQ(cards.cards(0).community_id(), "");
  const auto& card = cards.cards(1);
  EXPECT_EQ(card.id(), who.card);
  EXPECT_EQ(card.role(), pb::ROLE_RESIDENT);
  EXPECT_EQ(card.community_id(), community);
  EXPECT_EQ(card.organization_name(), "德露苑社区");
  EXPECT_EQ(card.name(), "样例居民");
  EXPECT_EQ(card.organization_id(), "");
}

TEST_P(ResidentsTest, WhoHasACardOfTheCommunityGetsNoSecondOne) {
  const auto who = living("样例居民", "19000000001");
  const auto again = issue(who, community, "样例居民二");
  ASSERT_TRUE(again) << again.error().message;
  EXPECT_EQ(again->id, who.card);
  EXPECT_EQ(again->details.name, "样例居民");
  ASSERT_TRUE(issue(who, "110109001002", "样例居民"));
  EXPECT_EQ(mine(who).cards_size(), 3);
}

TEST_P(ResidentsTest, OnlyCommunitiesHaveResidents) {
  const auto who = resident("昵称", "19000000001");
  EXPECT_EQ(reason_of(issue(who, "dayu", "样例居民")), "ORGANIZATION_NOT_FOUND");
  EXPECT_EQ(reason_of(issue(who, "nowhere", "样例居民")), "ORGANIZATION_NOT_FOUND");
  EXPECT_EQ(reason_of(issue({"nobody", {}}, community, "样例居民")), "CARD_NOT_HELD");
}

TEST_P(ResidentsTest, WhatIsForStaffIsClosedToAResident) {
  const auto who = living("样例居民", "19000000001");
  pb::SearchCardsRequest search;
  search.set_query("样例");
  EXPECT_EQ(reason_of(call(who, &Directory::SearchCards, search)), "PERMISSION_DENIED");
  EXPECT_EQ(reason_of(call(who, &Directory::GetOrganizations, pb::GetOrganizationsRequest{})),
            "PERMISSION_DENIED");
  pb::ListCardsRequest list;
  list.set_organization_id(community);
  EXPECT_EQ(reason_of(call(who, &Directory::ListCards, list)), "PERMISSION_DENIED");
  EXPECT_EQ(reason_of(call(who, &Admin::AddCard, person(community, "样例", "19000000009"))),
            "PERMISSION_DENIED");
}

TEST_P(ResidentsTest, StaffFindNoResidents) {
  const auto who = living("样例居民", "19000000001");
  const auto keeper = admin(community, "样例主任", "19000000002");
  EXPECT_EQ(found(keeper, "样例居民"), 0);
  EXPECT_EQ(found(keeper, "样例主任"), 1);
  EXPECT_EQ(found(keeper, "19000000001"), 0);
  pb::ListCardsRequest list;
  list.set_organization_id(community);
  const auto listed = call(keeper, &Directory::ListCards, list);
  ASSERT_TRUE(listed) << listed.error().message;
  EXPECT_EQ(listed->total_size(), 1);
  pb::GetCardRequest get;
  get.set_card_id(who.card);
  EXPECT_EQ(reason_of(call(keeper, &Directory::GetCard, get)), "CARD_NOT_FOUND");
}

// The community's admin is no admin of its residents' cards: those follow the households.
TEST_P(ResidentsTest, NoAdminOfTheDirectoryTouchesAResidentsCard) {
  const auto who = living("样例居民", "19000000001");
  const auto keeper = admin(community, "样例主任", "19000000002");
  EXPECT_EQ(reason_of(revoke(keeper, who.card)), "CARD_NOT_FOUND");
  pb::SetRoleRequest role;
  role.set_card_id(who.card);
  role.set_revision(1);
  role.set_role(pb::ROLE_ADMIN);
  EXPECT_EQ(reason_of(call(the_operator(), &Admin::SetRole, role)), "CARD_NOT_FOUND");
  role.set_card_id(keeper.card);
  role.set_role(pb::ROLE_RESIDENT);
  EXPECT_EQ(reason_of(call(the_operator(), &Admin::SetRole, role)), "INVALID_ARGUMENT");
}

TEST_P(ResidentsTest, ResidentsAreNotCountedAndNotBelowAnything) {
  living("样例居民", "19000000001");
  staff(community, "样例主任", "19000000002");
  const auto counted = run(
      database().read([](storage::Connection& connection) { return count_people(connection); }));
  ASSERT_TRUE(counted);
  EXPECT_EQ(counted->at(community).listed, 1);
  const auto below = run(database().read(
      [](storage::Connection& connection) { return read_cards_below(connection, "mentougou/"); }));
  ASSERT_TRUE(below);
  ASSERT_EQ(below->size(), 1U);
  EXPECT_EQ(below->front().details.name, "样例主任");
}

TEST_P(ResidentsTest, AResidentReadsTheirOwnTopicsOnly) {
  const auto who = living("样例居民", "19000000001");
  const auto topics = run(database().read([&](storage::Connection& connection) {
    return module_->topics().topics(connection, {who.token, who.card});
  }));
  ASSERT_TRUE(topics);
  std::vector<std::string> names;
  for (const auto& it : *topics) names.push_back(it.topic);
  EXPECT_THAT(names, ElementsAre("account/" + who.token, "card/" + who.card));
  const auto told = run(database().read([&](storage::Connection& connection) {
    return module_->topic_accounts().accounts(connection, std::string("organization/") + community,
                                              {}, 10);
  }));
  ASSERT_TRUE(told);
  EXPECT_THAT(*told, IsEmpty());
}

TEST_P(ResidentsTest, AnEndedCardIsGoneAtOnce) {
  const auto who = living("样例居民", "19000000001");
  ASSERT_TRUE(call(who, &Cards::GetContacts, pb::GetContactsRequest{}));
  const auto ended = end(who);
  ASSERT_TRUE(ended);
  EXPECT_EQ(*ended, who.card);
  EXPECT_EQ(reason_of(call(who, &Cards::GetContacts, pb::GetContactsRequest{})), "CARD_NOT_HELD");
  EXPECT_EQ(mine({who.token, {}}).cards_size(), 1);
  EXPECT_EQ(*end(who), "");
  // Whoever moves in again gets a card anew.
  EXPECT_TRUE(issue(who, community, "样例居民"));
}

TEST_P(ResidentsTest, ThePhoneOfAResidentIsStillTheirPersonalCards) {
  const auto who = living("样例居民", "19000000001");
  const auto account = run(CardStore(database()).account_with_phone("19000000001"));
  ASSERT_TRUE(account);
  EXPECT_EQ(*account, who.token);
  ASSERT_TRUE(run(database().write([&](storage::Connection& connection) {
    return rename_personal_card(connection, {who.token, "19000000001", "新昵称", {}});
  })));
  const auto cards = mine(who);
  EXPECT_EQ(cards.cards(0).name(), "新昵称");
  EXPECT_EQ(cards.cards(1).name(), "样例居民");
}

// Somebody of the committee may live there too.
TEST_P(ResidentsTest, OnePersonMayBeStaffAndResidentOfACommunity) {
  const auto keeper = admin(community, "样例主任", "19000000002");
  ASSERT_TRUE(issue(keeper, community, "样例主任"));
  EXPECT_EQ(mine(keeper).cards_size(), 3);
  EXPECT_EQ(found(keeper, "样例主任"), 1);
}

TEST_P(ResidentsTest, AClosedAccountTakesItsResidentsCardAlong) {
  const auto who = living("样例居民", "19000000001");
  ASSERT_TRUE(run(database().write([&](storage::Connection& connection) {
    return close_cards(connection, who.token, clock_.now_ms());
  })));
  const auto card = run(CardStore(database()).by_id(who.card));
  EXPECT_FALSE(card);
  const auto kept = run(database().read([&](storage::Connection& connection) {
    return connection.execute("SELECT name, phone FROM directory_card WHERE id = $1", {who.card});
  }));
  ASSERT_TRUE(kept);
  EXPECT_EQ(kept->rows.at(0).text(0) + kept->rows.at(0).text(1), "");
}

TEST_P(ResidentsTest, ACommunityWithResidentsStays) {
  const auto who = living("样例居民", "19000000001");
  pb::RemoveOrganizationRequest request;
  request.set_id(community);
  EXPECT_EQ(reason_of(call(the_operator(), &Admin::RemoveOrganization, request)),
            "ORGANIZATION_NOT_EMPTY");
  ASSERT_TRUE(end(who));
  EXPECT_TRUE(call(the_operator(), &Admin::RemoveOrganization, request));
}

}  // namespace
}  // namespace mct::directory
