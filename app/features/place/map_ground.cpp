#include "app/features/place/map_ground.h"

#include <algorithm>
#include <vector>

#include <QPainterPath>

#include "app/features/place/district_outline.h"

namespace mct::app {
namespace {

// Shorter stretches on the screen get no name.
constexpr double least_named = 60;
// Where on its stretch a name is tried.
constexpr auto named_at = {0.5, 0.35, 0.65, 0.2, 0.8};

QPolygonF on_screen(const QList<GeoPoint>& points, const MapView& view) {
  QPolygonF line;
  line.reserve(points.size());
  for (const auto& it : points) line.append(view.to_screen(it));
  return line;
}

QPen pen_of(WayKind kind, const GroundLooks& looks) {
  const auto pen = [&](const QColor& color, double lines) {
    return QPen(color, lines * looks.line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
  };
  switch (kind) {
    case WayKind::lake:
    case WayKind::stream:
      return pen(looks.water, 1);
    case WayKind::river:
      return pen(looks.water, 2);
    case WayKind::road:
      return pen(looks.road, 2);
    case WayKind::motorway:
      return pen(looks.motorway, 3);
  }
  return {};
}

bool is_water(WayKind kind) {
  return kind <= WayKind::river;
}

struct Named {
  const MapWay* way;
  Stretch stretch;
};

}  // namespace

MapGround::MapGround() : outline_(district_outline()), ways_(map_ways()) {}

void MapGround::paint(QPainter& painter, const MapView& view, const GroundLooks& looks) const {
  const auto district = on_screen(outline_, view);
  QPainterPath inside;
  inside.addPolygon(district);
  inside.closeSubpath();
  painter.fillPath(inside, looks.land);
  painter.save();
  painter.setClipPath(inside);
  for (const auto& way : ways_) {
    painter.setPen(pen_of(way.kind, looks));
    painter.setBrush(looks.water);
    const auto line = on_screen(way.points, view);
    if (way.kind == WayKind::lake)
      painter.drawPolygon(line);
    else
      painter.drawPolyline(line);
  }
  painter.restore();
  painter.strokePath(
      inside, QPen(looks.border, 2 * looks.line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void MapGround::paint_names(const MapView& view, const QRectF& area, const GroundLooks& looks,
                            MapLabels& labels) const {
  std::vector<Named> names;
  for (const auto& way : ways_) {
    const auto stretch = longest_stretch(on_screen(way.points, view), area);
    if (!stretch || stretch->length < least_named) continue;
    const auto same =
        std::ranges::find_if(names, [&](const Named& it) { return it.way->name == way.name; });
    if (same == names.end())
      names.push_back({&way, *stretch});
    else if (stretch->length > same->stretch.length)
      *same = {&way, *stretch};
  }
  // The greater ones first: for the others there may be no room.
  for (auto it = names.rbegin(); it != names.rend(); ++it) {
    const auto ink = is_water(it->way->kind) ? looks.water : looks.ink;
    for (const double share : named_at)
      if (labels.write(it->way->name, it->stretch.at(share), ink)) break;
  }
}

}  // namespace mct::app
