#include "app/features/place/panorama_projection.h"

#include <gtest/gtest.h>

namespace mct::app {
namespace {

constexpr QSizeF window(400, 400);
constexpr Look ahead{0, 0, 90};

void expect_direction(const Direction& found, double yaw, double pitch) {
  EXPECT_NEAR(found.yaw, yaw, 1e-9);
  EXPECT_NEAR(found.pitch, pitch, 1e-9);
}

TEST(PanoramaProjectionTest, TheMiddleIsWhereOneLooks) {
  for (const Look& look : {Look{0, 0, 75}, Look{120, 30, 60}, Look{-90, -45, 100}})
    expect_direction(direction_at({200, 200}, window, look), look.yaw, look.pitch);
}

TEST(PanoramaProjectionTest, TheEdgesAreHalfTheFieldAway) {
  expect_direction(direction_at({400, 200}, window, ahead), 45, 0);
  expect_direction(direction_at({0, 200}, window, ahead), -45, 0);
  expect_direction(direction_at({200, 0}, window, ahead), 0, 45);
  expect_direction(direction_at({200, 400}, window, {90, 0, 90}), 90, -45);
  // A corner lies further away than an edge, and lower than 45 degrees.
  const auto corner = direction_at({400, 0}, window, ahead);
  EXPECT_NEAR(corner.yaw, 45, 1e-9);
  EXPECT_NEAR(corner.pitch, 35.264389682754654, 1e-9);
}

TEST(PanoramaProjectionTest, TheHorizonStaysLevelWhereverOneTurns) {
  for (const double yaw : {-170.0, 0.0, 77.0})
    for (const double x : {0.0, 130.0, 400.0})
      EXPECT_NEAR(direction_at({x, 200}, window, {yaw, 0, 90}).pitch, 0, 1e-9);
}

TEST(PanoramaProjectionTest, DirectionsAreWhereThePictureHasThem) {
  const QSize sphere(3600, 1800);
  EXPECT_EQ(place_in(sphere, {0, 0}), QPointF(1800, 900));
  EXPECT_EQ(place_in(sphere, {-180, 90}), QPointF(0, 0));
  EXPECT_EQ(place_in(sphere, {90, 0}), QPointF(2700, 900));
  EXPECT_EQ(place_in(sphere, {0, -90}), QPointF(1800, 1800));
}

// Red to the left of the middle, green to its right, blue above 60 degrees.
QImage sphere() {
  QImage image(360, 180, QImage::Format_RGB32);
  for (int y = 0; y < 180; ++y)
    for (int x = 0; x < 360; ++x) {
      const bool left = x < 180;
      image.setPixel(x, y, y < 30 ? 0xff0000ff : left ? 0xffff0000 : 0xff00ff00);
    }
  return image;
}

TEST(PanoramaProjectionTest, OneSeesWhatIsThere) {
  const auto picture = sphere();
  for (const bool coarse : {true, false}) {
    const auto front = project(picture, {40, 40}, ahead, coarse);
    EXPECT_EQ(front.pixel(5, 20), 0xffff0000);
    EXPECT_EQ(front.pixel(35, 20), 0xff00ff00);
    const auto back = project(picture, {40, 40}, {180, 0, 90}, coarse);
    EXPECT_EQ(back.pixel(5, 20), 0xff00ff00) << "what was to the right is to the left behind";
    EXPECT_EQ(back.pixel(35, 20), 0xffff0000);
    const auto above = project(picture, {40, 40}, {0, 90, 50}, coarse);
    EXPECT_EQ(above.pixel(20, 20), 0xff0000ff);
    EXPECT_EQ(above.pixel(1, 20), 0xff0000ff);
  }
}

TEST(PanoramaProjectionTest, WhatIsBetweenTwoPixelsIsBetweenTheirColours) {
  // The border of red and green is in the middle of a window of one pixel.
  const auto pixel = project(sphere(), {1, 1}, {0, 0, 90}, false).pixel(0, 0);
  EXPECT_NEAR(qRed(pixel), 127, 2);
  EXPECT_NEAR(qGreen(pixel), 127, 2);
}

TEST(PanoramaProjectionTest, OneNeverStandsOnOnesHead) {
  const auto look = turned({170, 80, 75}, 20, 45);
  EXPECT_DOUBLE_EQ(look.yaw, -170);
  EXPECT_DOUBLE_EQ(look.pitch, 90);
  EXPECT_DOUBLE_EQ(zoomed(look, 100).field, least_field);
  EXPECT_DOUBLE_EQ(zoomed(look, 0.01).field, most_field);
}

TEST(PanoramaProjectionTest, WorkThatNobodyWaitsForIsGivenUp) {
  int rows = 0;
  EXPECT_TRUE(project(sphere(), {40, 40}, ahead, false, [&] { return ++rows > 3; }).isNull());
  EXPECT_EQ(rows, 4);
}

}  // namespace
}  // namespace mct::app
