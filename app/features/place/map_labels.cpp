#include "app/features/place/map_labels.h"

#include <algorithm>

#include <QPainterPath>

namespace mct::app {
namespace {

constexpr double halo_width = 3;

}  // namespace

bool MapLabels::write(const QString& text, const QPointF& middle, const QColor& ink,
                      const QRectF& own) {
  const auto metrics = painter_.fontMetrics();
  QRectF place = metrics.boundingRect(text);
  place.moveCenter(middle);
  const bool covers = std::ranges::any_of(
      taken_, [&](const QRectF& other) { return other != own && other.intersects(place); });
  if (covers || !area_.contains(place)) return false;
  taken_.append(place);
  QPainterPath letters;
  letters.addText(place.left(), middle.y() + (metrics.ascent() - metrics.descent()) / 2.0,
                  painter_.font(), text);
  painter_.strokePath(letters, QPen(halo_, halo_width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter_.fillPath(letters, ink);
  return true;
}

}  // namespace mct::app
