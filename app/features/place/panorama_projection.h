#pragma once

#include <functional>

#include <QImage>
#include <QPointF>
#include <QSizeF>

namespace mct::app {

// Where something is, seen from the middle of a sphere: degrees to the right of the picture's
// middle
// (-180 to 180), and above the horizon (-90 to 90).
struct Direction {
  double yaw = 0;
  double pitch = 0;
};

// Where one looks, and how many degrees one sees from the left edge to the right.
struct Look {
  double yaw = 0;
  double pitch = 0;
  double field = 75;

  friend bool operator==(const Look&, const Look&) = default;
};
inline constexpr double least_field = 30, most_field = 100;

// Turned by so much, and still upright and not too near or far.
Look turned(const Look& look, double yaw, double pitch);
Look zoomed(const Look& look, double factor);

// What a point of a window of this size shows: a perspective projection, as a camera makes it.
Direction direction_at(const QPointF& at, const QSizeF& size, const Look& look);

// Where an equirectangular picture of this size has it, in pixels: its middle is straight ahead.
QPointF place_in(const QSize& sphere, const Direction& direction);

// `coarse` takes the nearest pixel, otherwise the four around it are mixed. `given_up`, asked for
// each row: the answer is then an empty picture. `sphere`: of QImage::Format_RGB32.
QImage project(const QImage& sphere, const QSize& size, const Look& look, bool coarse,
               const std::function<bool()>& given_up = {});

}  // namespace mct::app
