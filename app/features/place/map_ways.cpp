#include "app/features/place/map_ways.h"

#include <algorithm>

#include <QFile>
#include <QLineF>

namespace mct::app {
namespace {

std::optional<WayKind> kind_of(const QByteArray& name) {
  if (name == "lake") return WayKind::lake;
  if (name == "stream") return WayKind::stream;
  if (name == "river") return WayKind::river;
  if (name == "road") return WayKind::road;
  if (name == "motorway") return WayKind::motorway;
  return std::nullopt;
}

QList<GeoPoint> points_of(const QByteArray& text) {
  QList<GeoPoint> points;
  for (const auto& point : text.split(',')) {
    const auto numbers = point.split(' ');
    bool longitude_said = false, latitude_said = false;
    if (numbers.size() != 2) return {};
    const double longitude = numbers[0].toDouble(&longitude_said);
    const double latitude = numbers[1].toDouble(&latitude_said);
    if (!longitude_said || !latitude_said) return {};
    points.append({latitude, longitude});
  }
  return points;
}

}  // namespace

QList<MapWay> map_ways() {
  QFile file(QStringLiteral(":/assets/place/ways.tsv"));
  return file.open(QIODevice::ReadOnly) ? read_ways(file.readAll()) : QList<MapWay>();
}

QList<MapWay> read_ways(const QByteArray& text) {
  QList<MapWay> ways;
  for (const auto& line : text.split('\n')) {
    const auto cells = line.split('\t');
    if (cells.size() != 3) continue;
    const auto kind = kind_of(cells[0]);
    auto points = points_of(cells[2]);
    if (kind && points.size() > 1)
      ways.append({*kind, QString::fromUtf8(cells[1]), std::move(points)});
  }
  std::ranges::stable_sort(ways, {}, &MapWay::kind);
  return ways;
}

QPointF Stretch::at(double share) const {
  double left = share * length;
  for (int i = 1; i < line.size(); ++i) {
    const QLineF step(line[i - 1], line[i]);
    if (left <= step.length()) return step.pointAt(step.length() > 0 ? left / step.length() : 0);
    left -= step.length();
  }
  return line.last();
}

std::optional<Stretch> longest_stretch(const QPolygonF& line, const QRectF& area) {
  Stretch longest, current;
  const auto end = [&] {
    if (current.length > longest.length) longest = current;
    current = {};
  };
  for (int i = 1; i < line.size(); ++i) {
    const QLineF step(line[i - 1], line[i]);
    if (!area.contains(step.center())) {
      end();
      continue;
    }
    if (current.line.isEmpty()) current.line.append(step.p1());
    current.line.append(step.p2());
    current.length += step.length();
  }
  end();
  if (longest.length == 0) return std::nullopt;
  return longest;
}

}  // namespace mct::app
