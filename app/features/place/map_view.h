#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include "app/features/place/place_types.h"

namespace mct::app {

// Which part of the earth an area of the screen shows, north up. An equirectangular projection that
// is true at the latitude of what is shown whole: over one district nobody sees the difference.
class MapView {
 public:
  // What is shown whole at first, and never left.
  void set_bounds(const QList<GeoPoint>& shape);
  // Shows all of it, with a margin in pixels.
  void fit(const QSizeF& size, double margin);
  // Keeps the middle where it is.
  void resize(const QSizeF& size, double margin);

  QPointF to_screen(const GeoPoint& point) const;
  GeoPoint to_geo(const QPointF& at) const;

  void pan(const QPointF& by);
  void centre(const GeoPoint& point);
  // What is at `about` stays there.
  void zoom(double factor, const QPointF& about);
  bool can_zoom_in() const { return scale_ < most_zoom * fitting_; }
  bool can_zoom_out() const { return scale_ > fitting_; }
  double meters_per_pixel() const;

 private:
  static constexpr double most_zoom = 24;

  double fitting_scale(const QSizeF& size, double margin) const;
  void keep_inside();

  QRectF bounds_{0, 0, 1, 1};  // projected: degrees of latitude, y to the south
  QPointF middle_;             // projected
  QSizeF size_{1, 1};
  double width_of_longitude_ = 1;  // degrees of latitude that one of longitude is wide
  double scale_ = 1;               // pixels for a degree of latitude
  double fitting_ = 1;
};

// Pins that would cover each other, together; `members` are places in the list that was given.
struct PinGroup {
  QPointF at;  // their middle
  QList<int> members;
};
// Those closer than `reach` pixels, taken in the order of the list.
QList<PinGroup> group_pins(const QList<QPointF>& pins, double reach);

}  // namespace mct::app
