#include "backend/features/directory/card_rows.h"
#include "backend/features/directory/tests/directory_fixture.h"

namespace mct::directory {
namespace {

using ::testing::ElementsAre;
using ::testing::UnorderedElementsAre;

class CardSearchTest : public DirectoryServerTest {
 protected:
  void SetUp() override {
    DirectoryServerTest::SetUp();
    if (IsSkipped()) return;
    who_ = staff("minzheng", "王样例", "19000000001");
    listed("minzheng", "吕小明", "19000001234", "办公室主任");
    listed("jiaowei", "王大明", "19000004321", "科员");
    listed("jiaowei", "单样例", "19000005678", "教研室主任");
    listed("wangping", "张样例", "19000008765", "所长");
  }

  std::vector<std::string> found(const std::string& query) { return found(who_, query); }
  std::vector<std::string> found(const Someone& who, const std::string& query) {
    pb::SearchCardsRequest request;
    request.set_query(query);
    auto answer = call(who, &Directory::SearchCards, request);
    EXPECT_TRUE(answer) << answer.error().message;
    std::vector<std::string> names;
    if (answer)
      for (const auto& card : answer->cards()) names.push_back(card.name());
    return names;
  }

  Someone who_;
};
MCT_ON_BOTH_ENGINES(CardSearchTest);

TEST_P(CardSearchTest, FindsByNameAndItsEnds) {
  EXPECT_THAT(found("吕小明"), ElementsAre("吕小明"));
  EXPECT_THAT(found("小明"), ElementsAre("吕小明"));
  EXPECT_THAT(found("吕"), ElementsAre("吕小明"));
  EXPECT_THAT(found("没有这个人"), ElementsAre());
}

TEST_P(CardSearchTest, FindsByPinyinAndInitialsAsOneTypes) {
  for (const auto* query : {"lv", "lvx", "lvxiaoming", "lxm", "xiaoming", "xm", "LXM"})
    EXPECT_THAT(found(query), ElementsAre("吕小明")) << query;
  EXPECT_THAT(found("lu"), ElementsAre("吕小明"));
  EXPECT_THAT(found("shan"), ElementsAre("单样例"));
  EXPECT_THAT(found("xiao lv"), ElementsAre("吕小明"));
}

TEST_P(CardSearchTest, FindsByPostAndByTheEndOfTheNumber) {
  EXPECT_THAT(found("主任"), ElementsAre("吕小明", "单样例"));
  EXPECT_THAT(found("教研室"), ElementsAre("单样例"));
  EXPECT_THAT(found("4321"), ElementsAre("王大明"));
  EXPECT_THAT(found("0000"), ElementsAre());
}

TEST_P(CardSearchTest, TheOwnUnitComesFirst) {
  EXPECT_THAT(found("王"), ElementsAre("王样例", "王大明"));
  EXPECT_THAT(found("样例"), ElementsAre("王样例", ::testing::_, ::testing::_));
}

TEST_P(CardSearchTest, AUnitsNameNarrowsAndAloneListsItsPeople) {
  EXPECT_THAT(found("教委 王"), ElementsAre("王大明"));
  EXPECT_THAT(found("王 教委"), ElementsAre("王大明"));
  EXPECT_THAT(found("教委王"), ElementsAre("王大明"));
  EXPECT_THAT(found("教育委员会"), UnorderedElementsAre("王大明", "单样例"));
  EXPECT_THAT(found("王平"), ElementsAre("张样例"));
  pb::SearchCardsRequest request;
  request.set_query("王平");
  auto answer = call(who_, &Directory::SearchCards, request);
  ASSERT_TRUE(answer);
  // With 西王平村 and 东王平村, below it.
  ASSERT_EQ(answer->organizations_size(), 3);
  EXPECT_EQ(answer->organizations(0).id(), "wangping");
}

TEST_P(CardSearchTest, AWholeNumberFindsOnlyWhoShowsIt) {
  EXPECT_THAT(found("19000001234"), ElementsAre("吕小明"));
  EXPECT_THAT(found("19000004321"), ElementsAre());
}

TEST_P(CardSearchTest, SaysWhenThereAreMore) {
  pb::SearchCardsRequest request;
  request.set_query("样例");
  request.set_page_size(2);
  auto answer = call(who_, &Directory::SearchCards, request);
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->cards_size(), 2);
  EXPECT_TRUE(answer->more());
  request.set_query(std::string(51, 'a'));
  EXPECT_EQ(reason_of(call(who_, &Directory::SearchCards, request)), "INVALID_ARGUMENT");
}

TEST_P(CardSearchTest, OfCommonWordsThatHardlyMeetItSaysThatThereMayBeMore) {
  std::vector<Card> cards;
  for (int number = 0; number < 1'200; ++number) {
    Card card;
    card.id = random_id();
    card.link_code = random_id();
    card.unit_id = card.details.organization_id = "jiaowei";
    card.details.name = number % 2 == 0 ? "赵甲" : "钱乙";
    card.details.phone = "1900100" + std::to_string(1'000 + number);
    cards.push_back(std::move(card));
  }
  ASSERT_TRUE(run(database().write(
      [&](storage::Connection& connection) { return insert_cards(connection, cards); })));
  pb::SearchCardsRequest request;
  request.set_query("赵 乙");
  auto common = call(who_, &Directory::SearchCards, request);
  ASSERT_TRUE(common);
  EXPECT_EQ(common->cards_size(), 0);
  EXPECT_TRUE(common->more());
  request.set_query("赵 吕");
  EXPECT_FALSE(call(who_, &Directory::SearchCards, request)->more()) << "all of 吕 were looked at";
}

TEST_P(CardSearchTest, ARevokedCardIsFoundNoMore) {
  const auto card = listed("minzheng", "赵样例", "19000009999");
  EXPECT_THAT(found("赵"), ElementsAre("赵样例"));
  ASSERT_TRUE(revoke(the_operator(), card.id()));
  EXPECT_THAT(found("赵"), ElementsAre());
}

TEST_P(CardSearchTest, ResidentsDoNotLookStaffUp) {
  const auto someone = resident("居民", "19000000077");
  pb::SearchCardsRequest request;
  request.set_query("王");
  EXPECT_EQ(reason_of(call(someone, &Directory::SearchCards, request)), "PERMISSION_DENIED");
}

TEST_P(CardSearchTest, ListsAUnitInItsOrderPageByPage) {
  pb::ListCardsRequest request;
  request.set_organization_id("jiaowei");
  request.set_page_size(1);
  auto first = call(who_, &Directory::ListCards, request);
  ASSERT_TRUE(first);
  EXPECT_EQ(first->total_size(), 2);
  request.set_page_token(first->next_page_token());
  auto second = call(who_, &Directory::ListCards, request);
  ASSERT_TRUE(second);
  EXPECT_TRUE(second->next_page_token().empty());
  EXPECT_NE(first->cards(0).id(), second->cards(0).id());
  request.set_organization_id("minzheng");
  EXPECT_EQ(reason_of(call(who_, &Directory::ListCards, request)), "PAGE_TOKEN_MISMATCH");
}

TEST_P(CardSearchTest, TheTreeHoldsTheGazettesUnits) {
  auto all = call(who_, &Directory::GetOrganizations, pb::GetOrganizationsRequest{});
  ASSERT_TRUE(all);
  std::map<pb::OrganizationKind, int> kinds;
  for (const auto& organization : all->organizations()) ++kinds[organization.kind()];
  EXPECT_EQ(kinds[pb::ORGANIZATION_KIND_DISTRICT], 1);
  EXPECT_EQ(kinds[pb::ORGANIZATION_KIND_AGENCY], 32);
  EXPECT_EQ(kinds[pb::ORGANIZATION_KIND_TOWN], 9);
  EXPECT_EQ(kinds[pb::ORGANIZATION_KIND_SUBDISTRICT], 4);
  pb::GetOrganizationsRequest known;
  known.set_known_revision(all->revision());
  EXPECT_EQ(call(who_, &Directory::GetOrganizations, known)->organizations_size(), 0);
}

}  // namespace
}  // namespace mct::directory
