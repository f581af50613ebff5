#pragma once

#include <QColor>
#include <QPainter>
#include <QPolygonF>

#include "app/features/place/map_labels.h"
#include "app/features/place/map_view.h"
#include "app/features/place/map_ways.h"

namespace mct::app {

struct GroundLooks {
  QColor land, border, ink, water, road, motorway;
  double line = 1;  // pixels of the thinnest line
};

// What lies under the pins: the district's outline with its roads and waters.
class MapGround {
 public:
  MapGround();

  const QList<GeoPoint>& outline() const { return outline_; }
  void paint(QPainter& painter, const MapView& view, const GroundLooks& looks) const;
  // Each name once, on the longest stretch that is seen of what is called so.
  void paint_names(const MapView& view, const QRectF& area, const GroundLooks& looks,
                   MapLabels& labels) const;

 private:
  const QList<GeoPoint> outline_;
  const QList<MapWay> ways_;
};

}  // namespace mct::app
