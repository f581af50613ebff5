#include "backend/units/community_register.h"

#include <gmock/gmock.h>
#include <map>

#include "backend/testing/assets.h"

namespace mct::units {
namespace {

using ::testing::ElementsAre;
using ::testing::Pair;

Result<std::vector<Community>> parse(const std::string& rows) {
  return parse_communities("code\tkind\tname\ttown\n" + rows, "communities.tsv",
                           test::shipped_organizations());
}

std::vector<std::string> problems_of(const std::string& rows) {
  const auto communities = parse(rows);
  std::vector<std::string> problems;
  if (!communities)
    for (const auto& it : communities.error().violations) problems.push_back(it.where + it.what);
  return problems;
}

// The counts are those of the national list, town by town: communities and villages.
TEST(CommunityRegisterTest, EveryTownHasItsCommunitiesAndVillages) {
  const auto towns = test::shipped_organizations();
  const auto all =
      parse_communities(test::asset("community/communities.tsv"), "communities.tsv", towns);
  ASSERT_TRUE(all) << all.error().violations.at(0).what;
  std::map<std::string, std::pair<int, int>> counts;
  std::map<std::string, std::string> codes;  // of the towns
  for (const auto& it : *all) {
    auto& [communities, villages] = counts[it.town_id];
    ++(it.kind == CommunityKind::community ? communities : villages);
    EXPECT_EQ(it.code.substr(0, 6), "110109") << it.name;
    EXPECT_EQ(it.code[9] == '2', it.kind == CommunityKind::village) << it.name;
    EXPECT_EQ(codes.emplace(it.town_id, it.code.substr(0, 9)).first->second, it.code.substr(0, 9))
        << it.name;
  }
  EXPECT_EQ(all->size(), 299U);
  EXPECT_THAT(counts, ElementsAre(Pair("chengzi", Pair(22, 0)), Pair("datai", Pair(9, 0)),
                                  Pair("dayu", Pair(34, 0)), Pair("dongxinfang", Pair(20, 0)),
                                  Pair("junzhuang", Pair(3, 8)), Pair("longquan", Pair(13, 17)),
                                  Pair("miaofengshan", Pair(0, 17)), Pair("qingshui", Pair(0, 32)),
                                  Pair("tanzhesi", Pair(2, 9)), Pair("wangping", Pair(4, 16)),
                                  Pair("yanchi", Pair(1, 23)), Pair("yongding", Pair(15, 24)),
                                  Pair("zhaitang", Pair(1, 29))));
}

TEST(CommunityRegisterTest, ACommitteeIsCalledAfterItsKind) {
  EXPECT_EQ(full_name_of({"110109001001", CommunityKind::community, "德露苑社区", "dayu"}),
            "德露苑社区居民委员会");
  EXPECT_EQ(full_name_of({"110109108208", CommunityKind::village, "桃园村", "miaofengshan"}),
            "桃园村村民委员会");
}

TEST(CommunityRegisterTest, EveryBadRowIsNamed) {
  EXPECT_THAT(
      problems_of("110109001001\tcommunity\t德露苑社区\tdayu\n"
                  "110109001001\thamlet\t\tminzheng\n"
                  "11010900100\tcommunity\t德露苑社区\tdayu\n"),
      ElementsAre("line 3区划代码“110109001001”重复", "line 3未知的类别“hamlet”", "line 3缺少名称",
                  "line 3没有镇或街道“minzheng”", "line 4区划代码“11010900100”应为 12 位数字",
                  "line 4同一镇街已有“德露苑社区”"));
}

}  // namespace
}  // namespace mct::units
