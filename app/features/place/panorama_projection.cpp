#include "app/features/place/panorama_projection.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace mct::app {
namespace {

constexpr double degree = std::numbers::pi / 180;

// A window and where it looks, with what every pixel needs made once.
class Camera {
 public:
  Camera(const QSizeF& size, const Look& look)
      : middle_(size.width() / 2, size.height() / 2),
        distance_(middle_.x() / std::tan(look.field * degree / 2)),
        sin_yaw_(std::sin(look.yaw * degree)),
        cos_yaw_(std::cos(look.yaw * degree)),
        sin_pitch_(std::sin(look.pitch * degree)),
        cos_pitch_(std::cos(look.pitch * degree)) {}

  // In radians: the head is raised first and turned then, so that the horizon stays level.
  QPointF yaw_and_pitch(double x, double y) const {
    const double right = x - middle_.x(), up = middle_.y() - y;
    const double raised = up * cos_pitch_ + distance_ * sin_pitch_;
    const double ahead = distance_ * cos_pitch_ - up * sin_pitch_;
    const double east = right * cos_yaw_ + ahead * sin_yaw_;
    const double north = ahead * cos_yaw_ - right * sin_yaw_;
    return {std::atan2(east, north), std::atan2(raised, std::hypot(east, north))};
  }

 private:
  QPointF middle_;
  double distance_;
  double sin_yaw_, cos_yaw_, sin_pitch_, cos_pitch_;
};

QPointF place_of(const QSize& sphere, const QPointF& yaw_and_pitch) {
  return {(yaw_and_pitch.x() / (2 * std::numbers::pi) + 0.5) * sphere.width(),
          (0.5 - yaw_and_pitch.y() / std::numbers::pi) * sphere.height()};
}

// The picture closes behind one's back; above the top and below the bottom there is nothing.
class Sphere {
 public:
  explicit Sphere(const QImage& image)
      : image_(image), width_(image.width()), height_(image.height()) {}

  QRgb at(int x, int y) const {
    const int column = x >= width_ ? x - width_ : x < 0 ? x + width_ : x;
    const auto* row = image_.constScanLine(std::clamp(y, 0, height_ - 1));
    return reinterpret_cast<const QRgb*>(row)[std::clamp(column, 0, width_ - 1)];
  }
  QRgb nearest(const QPointF& place) const {
    return at(static_cast<int>(place.x()), static_cast<int>(place.y()));
  }
  QRgb mixed(const QPointF& place) const {
    const double x = place.x() - 0.5, y = place.y() - 0.5;
    const int left = static_cast<int>(std::floor(x)), top = static_cast<int>(std::floor(y));
    const int across = static_cast<int>((x - left) * 256), down = static_cast<int>((y - top) * 256);
    const auto upper = mix(at(left, top), at(left + 1, top), across);
    const auto lower = mix(at(left, top + 1), at(left + 1, top + 1), across);
    return mix(upper, lower, down);
  }

 private:
  // `share` of the second, of 256; two of the three colours at once.
  static QRgb mix(QRgb one, QRgb other, int share) {
    const auto part = static_cast<QRgb>(share), rest = static_cast<QRgb>(256 - share);
    const QRgb red_blue =
        (((one & 0xff00ffU) * rest + (other & 0xff00ffU) * part) >> 8U) & 0xff00ffU;
    const QRgb green = (((one & 0xff00U) * rest + (other & 0xff00U) * part) >> 8U) & 0xff00U;
    return 0xff000000U | red_blue | green;
  }

  const QImage& image_;
  const int width_, height_;
};

}  // namespace

Look turned(const Look& look, double yaw, double pitch) {
  return {std::remainder(look.yaw + yaw, 360.0), std::clamp(look.pitch + pitch, -90.0, 90.0),
          look.field};
}

Look zoomed(const Look& look, double factor) {
  return {look.yaw, look.pitch, std::clamp(look.field / factor, least_field, most_field)};
}

Direction direction_at(const QPointF& at, const QSizeF& size, const Look& look) {
  const auto radians = Camera(size, look).yaw_and_pitch(at.x(), at.y());
  return {radians.x() / degree, radians.y() / degree};
}

QPointF place_in(const QSize& sphere, const Direction& direction) {
  return place_of(sphere, {direction.yaw * degree, direction.pitch * degree});
}

QImage project(const QImage& sphere, const QSize& size, const Look& look, bool coarse,
               const std::function<bool()>& given_up) {
  QImage window(size, QImage::Format_RGB32);
  const Camera camera(size, look);
  const Sphere from(sphere);
  for (int y = 0; y < size.height(); ++y) {
    if (given_up && given_up()) return {};
    auto* row = reinterpret_cast<QRgb*>(window.scanLine(y));
    for (int x = 0; x < size.width(); ++x) {
      const auto place = place_of(sphere.size(), camera.yaw_and_pitch(x + 0.5, y + 0.5));
      row[x] = coarse ? from.nearest(place) : from.mixed(place);
    }
  }
  return window;
}

}  // namespace mct::app
