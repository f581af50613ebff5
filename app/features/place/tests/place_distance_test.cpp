#include "app/features/place/place_distance.h"

#include <gtest/gtest.h>

namespace mct::app {
namespace {

Place at(const char* id, double latitude, double longitude) {
  Place it;
  it.id = QString::fromLatin1(id);
  it.position = {latitude, longitude};
  return it;
}

const QList<Place> places{at("far", 39.90, 116.02), at("near", 40.01, 115.80),
                          at("here", 40.00, 115.80)};

TEST(PlaceDistanceTest, ADegreeIsAsLongAsOnTheEarth) {
  EXPECT_NEAR(meters_between({39, 116}, {40, 116}), 111'195, 1);
  EXPECT_NEAR(meters_between({60, 0}, {60, 1}), 111'195 / 2.0, 10);
  EXPECT_NEAR(meters_between({0, 179.5}, {0, -179.5}), 111'195, 1) << "over the date line";
  EXPECT_EQ(meters_between({40, 115.8}, {40, 115.8}), 0);
}

TEST(PlaceDistanceTest, TheNearestComesFirst) {
  const auto found = found_from(places, GeoPoint{40, 115.8});
  ASSERT_EQ(found.size(), 3);
  EXPECT_EQ(found[0].place.id, "here");
  EXPECT_EQ(found[0].distance_meters, 0);
  EXPECT_EQ(found[1].place.id, "near");
  EXPECT_NEAR(*found[1].distance_meters, 1'112, 1);
  EXPECT_EQ(found[2].place.id, "far");
}

TEST(PlaceDistanceTest, WithoutAPositionNothingIsSaidOfDistances) {
  const auto found = found_from(places, {});
  ASSERT_EQ(found.size(), 3);
  EXPECT_EQ(found[0].place.id, "far");
  for (const auto& it : found) EXPECT_FALSE(it.distance_meters);
}

}  // namespace
}  // namespace mct::app
