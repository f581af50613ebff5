#include "app/features/place/map_view.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace mct::app {
namespace {

constexpr double meters_a_degree = 111'195;

}  // namespace

void MapView::set_bounds(const QList<GeoPoint>& shape) {
  if (shape.isEmpty()) return;
  auto by_latitude = [](const auto& a, const auto& b) { return a.latitude < b.latitude; };
  auto by_longitude = [](const auto& a, const auto& b) { return a.longitude < b.longitude; };
  const auto [south, north] = std::minmax_element(shape.begin(), shape.end(), by_latitude);
  const auto [west, east] = std::minmax_element(shape.begin(), shape.end(), by_longitude);
  const double latitude = (south->latitude + north->latitude) / 2;
  width_of_longitude_ = std::cos(latitude * std::numbers::pi / 180);
  bounds_ = QRectF(QPointF(west->longitude * width_of_longitude_, -north->latitude),
                   QPointF(east->longitude * width_of_longitude_, -south->latitude));
  middle_ = bounds_.center();
}

double MapView::fitting_scale(const QSizeF& size, double margin) const {
  const double across = std::max(1.0, size.width() - 2 * margin);
  const double down = std::max(1.0, size.height() - 2 * margin);
  return std::min(across / bounds_.width(), down / bounds_.height());
}

void MapView::fit(const QSizeF& size, double margin) {
  size_ = size;
  scale_ = fitting_ = fitting_scale(size, margin);
  middle_ = bounds_.center();
}

void MapView::resize(const QSizeF& size, double margin) {
  const double zoomed = scale_ / fitting_;
  size_ = size;
  fitting_ = fitting_scale(size, margin);
  scale_ = fitting_ * zoomed;
  keep_inside();
}

QPointF MapView::to_screen(const GeoPoint& point) const {
  const QPointF projected(point.longitude * width_of_longitude_, -point.latitude);
  return (projected - middle_) * scale_ + QPointF(size_.width() / 2, size_.height() / 2);
}

GeoPoint MapView::to_geo(const QPointF& at) const {
  const auto projected = (at - QPointF(size_.width() / 2, size_.height() / 2)) / scale_ + middle_;
  return {-projected.y(), projected.x() / width_of_longitude_};
}

void MapView::pan(const QPointF& by) {
  middle_ -= by / scale_;
  keep_inside();
}

void MapView::centre(const GeoPoint& point) {
  pan(QPointF(size_.width() / 2, size_.height() / 2) - to_screen(point));
}

void MapView::zoom(double factor, const QPointF& about) {
  const auto from_middle = about - QPointF(size_.width() / 2, size_.height() / 2);
  const auto there = from_middle / scale_ + middle_;
  scale_ = std::clamp(scale_ * factor, fitting_, most_zoom * fitting_);
  middle_ = there - from_middle / scale_;
  keep_inside();
}

void MapView::keep_inside() {
  if (!can_zoom_out()) {
    middle_ = bounds_.center();
    return;
  }
  middle_.setX(std::clamp(middle_.x(), bounds_.left(), bounds_.right()));
  middle_.setY(std::clamp(middle_.y(), bounds_.top(), bounds_.bottom()));
}

double MapView::meters_per_pixel() const {
  return meters_a_degree / scale_;
}

QList<PinGroup> group_pins(const QList<QPointF>& pins, double reach) {
  QList<PinGroup> groups;
  for (int i = 0; i < pins.size(); ++i) {
    const auto near = std::ranges::find_if(groups, [&](const PinGroup& group) {
      return std::hypot(group.at.x() - pins[i].x(), group.at.y() - pins[i].y()) < reach;
    });
    if (near == groups.end()) {
      groups.append({pins[i], {i}});
      continue;
    }
    const auto count = static_cast<double>(near->members.size());
    near->at = (near->at * count + pins[i]) / (count + 1);
    near->members.append(i);
  }
  return groups;
}

}  // namespace mct::app
