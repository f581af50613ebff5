#include "backend/features/community/community_list.h"

#include <gmock/gmock.h>

namespace mct::community {
namespace {

using ::testing::ElementsAre;

const std::vector<Community> all{{"1", "向阳社区", "dayu", "大峪街道", "m/dayu/1/", false},
                                 {"2", "桃园社区", "dayu", "大峪街道", "m/dayu/2/", false},
                                 {"3", "向阳社区", "chengzi", "城子街道", "m/chengzi/3/", true}};

std::vector<std::string> ids_of(const FoundCommunities& found) {
  std::vector<std::string> ids;
  for (const auto& it : found.communities) ids.push_back(it.id);
  return ids;
}

TEST(CommunityListTest, FindsByAPartOfTheName) {
  EXPECT_THAT(ids_of(find_communities(all, {})), ElementsAre("1", "2", "3"));
  EXPECT_THAT(ids_of(find_communities(all, {"向阳", {}, {}})), ElementsAre("1", "3"));
  EXPECT_THAT(ids_of(find_communities(all, {"没有", {}, {}})), ElementsAre());
}

TEST(CommunityListTest, CountsTownsWhateverTownIsWanted) {
  const auto found = find_communities(all, {"向阳", "chengzi", {}});
  EXPECT_THAT(ids_of(found), ElementsAre("3"));
  ASSERT_EQ(found.towns.size(), 2U);
  EXPECT_EQ(found.towns[0].name, "大峪街道");
  EXPECT_EQ(found.towns[0].communities, 1);
  EXPECT_EQ(found.towns[1].id, "chengzi");
}

TEST(CommunityListTest, AUnitKeepsItselfAndWhatIsBelow) {
  EXPECT_THAT(ids_of(find_communities(all, {{}, {}, "dayu"})), ElementsAre("1", "2"));
  EXPECT_THAT(ids_of(find_communities(all, {{}, {}, "3"})), ElementsAre("3"));
  EXPECT_THAT(ids_of(find_communities(all, {{}, {}, "day"})), ElementsAre());
}

}  // namespace
}  // namespace mct::community
