#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include "app/features/place/place_types.h"

namespace mct::app {

// In the order in which they are painted.
enum class WayKind { lake, stream, river, road, motorway };

// A road or a water. A lake's last point is its first.
struct MapWay {
  WayKind kind;
  QString name;
  QList<GeoPoint> points;
};

// assets/place/ways.tsv, which the app carries.
QList<MapWay> map_ways();
// As that file has them, in the order of their kinds; lines that say something else are left out.
QList<MapWay> read_ways(const QByteArray& text);

// The longest stretch of a line that lies in an area.
struct Stretch {
  QPolygonF line;
  double length = 0;

  // `share`: of the length, from its beginning; 0.5 is the middle.
  QPointF at(double share) const;
};
std::optional<Stretch> longest_stretch(const QPolygonF& line, const QRectF& area);

}  // namespace mct::app
