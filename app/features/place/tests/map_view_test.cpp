#include "app/features/place/map_view.h"

#include <gtest/gtest.h>

namespace mct::app {
namespace {

// A degree of latitude, and as wide on the ground.
const QList<GeoPoint> square{{0, 0}, {0, 1}, {1, 1}, {1, 0}};

MapView view() {
  MapView view;
  view.set_bounds(square);
  view.fit({200, 300}, 0);
  return view;
}

TEST(MapViewTest, ShowsAllOfItInTheMiddleWithNorthUp) {
  const auto shown = view();
  EXPECT_NEAR(shown.to_screen({0.5, 0.5}).x(), 100, 0.1);
  EXPECT_NEAR(shown.to_screen({0.5, 0.5}).y(), 150, 0.1);
  EXPECT_LT(shown.to_screen({1, 0.5}).y(), shown.to_screen({0, 0.5}).y());
  EXPECT_NEAR(shown.to_screen({0.5, 0}).x(), 0, 0.1);
  EXPECT_FALSE(shown.can_zoom_out());
}

TEST(MapViewTest, APointComesBackFromTheScreen) {
  auto shown = view();
  shown.zoom(3, {20, 30});
  shown.pan({-7, 11});
  const auto point = shown.to_geo(shown.to_screen({0.25, 0.75}));
  EXPECT_NEAR(point.latitude, 0.25, 1e-9);
  EXPECT_NEAR(point.longitude, 0.75, 1e-9);
}

TEST(MapViewTest, APointCanBeShownInTheMiddle) {
  auto shown = view();
  shown.zoom(4, {0, 0});
  shown.centre({0.5, 0.75});
  EXPECT_NEAR(shown.to_screen({0.5, 0.75}).x(), 100, 0.1);
  EXPECT_NEAR(shown.to_screen({0.5, 0.75}).y(), 150, 0.1);
}

TEST(MapViewTest, WhatIsUnderTheFingersStaysThere) {
  auto shown = view();
  const QPointF at(60, 170);
  const auto before = shown.to_geo(at);
  shown.zoom(4, at);
  const auto after = shown.to_geo(at);
  EXPECT_NEAR(after.latitude, before.latitude, 1e-9);
  EXPECT_NEAR(after.longitude, before.longitude, 1e-9);
}

TEST(MapViewTest, IsNeverLeft) {
  auto shown = view();
  shown.zoom(1'000'000, {100, 150});
  EXPECT_FALSE(shown.can_zoom_in());
  shown.pan({1e9, 1e9});
  const auto middle = shown.to_geo({100, 150});
  EXPECT_NEAR(middle.latitude, 1, 1e-6);
  EXPECT_NEAR(middle.longitude, 0, 1e-6);
  shown.zoom(0, {0, 0});
  EXPECT_NEAR(shown.to_geo({100, 150}).latitude, 0.5, 1e-6);
  EXPECT_NEAR(shown.meters_per_pixel(), 111'195 / 200.0, 0.1);
}

TEST(MapViewTest, PinsThatWouldCoverEachOtherStandTogether) {
  const auto groups = group_pins({{0, 0}, {100, 0}, {6, 8}, {103, 4}}, 12);
  ASSERT_EQ(groups.size(), 2);
  EXPECT_EQ(groups[0].members, (QList<int>{0, 2}));
  EXPECT_EQ(groups[0].at, QPointF(3, 4));
  EXPECT_EQ(groups[1].members, (QList<int>{1, 3}));
  EXPECT_EQ(group_pins({{0, 0}, {12, 0}}, 12).size(), 2);
}

}  // namespace
}  // namespace mct::app
