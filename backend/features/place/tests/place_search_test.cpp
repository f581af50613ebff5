#include "backend/features/place/place_search.h"

#include <gmock/gmock.h>

namespace mct::place {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Place place(const char* name, Kind kind, Position position) {
  Place it;
  it.name = name;
  it.kind = kind;
  it.position = position;
  return it;
}

const std::vector<Place> all{place("潭柘寺", Kind::scenic_spot, {39.904, 116.025}),
                             place("戒台寺", Kind::scenic_spot, {39.871, 116.074}),
                             place("样例山居", Kind::homestay, {39.968, 115.920})};

std::vector<std::string> names(const Wanted& wanted) {
  std::vector<std::string> names;
  for (const auto& it : find_places(all, wanted)) names.push_back(it.place.name);
  return names;
}

TEST(PlaceSearchTest, FindsByPartsOfNamesPinyinAndInitials) {
  EXPECT_THAT(names({{}, "柘寺", {}}), ElementsAre("潭柘寺"));
  EXPECT_THAT(names({{}, "寺", {}}), ElementsAre("戒台寺", "潭柘寺"));
  EXPECT_THAT(names({{}, "JieTai", {}}), ElementsAre("戒台寺"));
  EXPECT_THAT(names({{}, "jts", {}}), ElementsAre("戒台寺"));
  EXPECT_THAT(names({{}, "ietai", {}}), IsEmpty());
  EXPECT_THAT(names({{}, "故宫", {}}), IsEmpty());
}

TEST(PlaceSearchTest, TakesOneKind) {
  EXPECT_THAT(names({Kind::homestay, {}, {}}), ElementsAre("样例山居"));
  EXPECT_THAT(names({Kind::toilet, {}, {}}), IsEmpty());
}

TEST(PlaceSearchTest, TheNearestComesFirst) {
  const Position at_jietaisi{39.871, 116.074};
  const auto found = find_places(all, {{}, {}, at_jietaisi});
  EXPECT_THAT(names({{}, {}, at_jietaisi}), ElementsAre("戒台寺", "潭柘寺", "样例山居"));
  EXPECT_EQ(found[0].distance_meters, 0);
  EXPECT_EQ(find_places(all, {})[0].distance_meters, std::nullopt);
}

TEST(PlaceSearchTest, DistancesAreThoseOfTheEarth) {
  // A degree of a meridian, and half the way around.
  EXPECT_NEAR(distance_between({39, 116}, {40, 116}), 111'195, 1);
  EXPECT_NEAR(distance_between({0, 0}, {0, 180}), 20'015'115, 1);
  EXPECT_NEAR(distance_between({0, 179.5}, {0, -179.5}), 111'195, 1);
}

}  // namespace
}  // namespace mct::place
