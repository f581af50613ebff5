#pragma once

#include <QColor>
#include <QList>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace mct::app {

// What is written on a map: only where it covers nothing that was there before.
class MapLabels {
 public:
  // `area`: nothing is written that does not lie in it. `halo`: around the letters, so that they
  // can be read on lines.
  MapLabels(QPainter& painter, const QRectF& area, const QColor& halo)
      : painter_(painter), area_(area), halo_(halo) {}

  // Nothing is written there.
  void take(const QRectF& place) { taken_.append(place); }
  // Whether it was written. `own`: what it may touch although it was taken.
  bool write(const QString& text, const QPointF& middle, const QColor& ink,
             const QRectF& own = QRectF());

 private:
  QPainter& painter_;
  const QRectF area_;
  const QColor halo_;
  QList<QRectF> taken_;
};

}  // namespace mct::app
