#include "app/features/place/map_ways.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSet>

#include "app/features/place/place_distance.h"

namespace mct::app {
namespace {

QByteArray shipped() {
  QFile file(QStringLiteral(MCT_SOURCE_DIR "/assets/place/ways.tsv"));
  EXPECT_TRUE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

// Of what is called so.
double meters_to(const QList<MapWay>& ways, const QString& name, const GeoPoint& place) {
  double nearest = 1e9;
  for (const auto& way : ways)
    if (way.name == name)
      for (const auto& point : way.points)
        nearest = std::min(nearest, meters_between(place, point));
  return nearest;
}

TEST(MapWaysTest, LinesThatSayNothingAreLeftOut) {
  const auto ways = read_ways(
      "# about\nkind\tname\tpoints\n"
      "motorway\t高速\t116.1 39.9,116.2 39.95\n"
      "path\t小道\t116.1 39.9,116.2 39.9\n"
      "road\t一点\t116.1 39.9\n"
      "road\t没有数\t116.1 39.9,116.2\n"
      "lake\t水库\t116 40,116.1 40,116 40.1,116 40\n");
  ASSERT_EQ(ways.size(), 2);
  EXPECT_EQ(ways[0].kind, WayKind::lake) << "is painted first";
  EXPECT_EQ(ways[1].name, QStringLiteral("高速"));
  EXPECT_EQ(ways[1].points.last(), (GeoPoint{39.95, 116.2}));
}

TEST(MapWaysTest, EveryLineOfTheShippedFileIsRead) {
  int lines = 0;
  for (const auto& line : shipped().split('\n'))
    if (!line.isEmpty() && !line.startsWith('#')) ++lines;
  const auto ways = read_ways(shipped());
  EXPECT_EQ(ways.size(), lines - 1) << "and the titles";
  for (const auto& way : ways) {
    const bool closed = way.points.first() == way.points.last();
    EXPECT_EQ(way.kind == WayKind::lake, closed) << way.name.toStdString();
    for (const auto& it : way.points)
      EXPECT_TRUE(it.longitude > 115.4 && it.longitude < 116.2 && it.latitude > 39.8 &&
                  it.latitude < 40.2)
          << way.name.toStdString();
  }
}

// The positions are those of places.tsv, which has another source and says how far off they may be.
TEST(MapWaysTest, ShippedWaysPassThePlacesThatLieOnThem) {
  const auto ways = read_ways(shipped());
  EXPECT_LT(meters_to(ways, QStringLiteral("珠窝水库"), {40.0560, 115.8250}), 4'000) << "珍珠湖";
  EXPECT_LT(meters_to(ways, QStringLiteral("永定河"), {40.0750, 115.6980}), 3'000) << "沿河城";
  EXPECT_LT(meters_to(ways, QStringLiteral("双龙峡"), {39.9250, 115.6850}), 3'000);
}

TEST(MapWaysTest, FindsTheLongestStretchThatIsSeen) {
  // Leaves the area, and comes back into it for longer.
  const QPolygonF line({{0, 10}, {20, 10}, {20, 200}, {40, 200}, {40, 10}, {100, 10}});
  const auto stretch = longest_stretch(line, QRectF(0, 0, 90, 100));
  ASSERT_TRUE(stretch);
  EXPECT_EQ(stretch->length, 60);
  EXPECT_EQ(stretch->at(0.5), QPointF(70, 10));
  EXPECT_EQ(stretch->at(1), QPointF(100, 10));
  EXPECT_FALSE(longest_stretch(line, QRectF(200, 200, 10, 10)));
}

}  // namespace
}  // namespace mct::app
