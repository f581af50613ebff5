#include "app/features/place/place_distance.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace mct::app {
namespace {

constexpr double earth_radius_meters = 6'371'008.8;  // IUGG's mean radius

double radians(double degrees) {
  return degrees * std::numbers::pi / 180;
}

}  // namespace

double meters_between(const GeoPoint& one, const GeoPoint& other) {
  const double across = std::sin(radians(other.latitude - one.latitude) / 2);
  const double along = std::sin(radians(other.longitude - one.longitude) / 2);
  const double h = across * across + std::cos(radians(one.latitude)) *
                                         std::cos(radians(other.latitude)) * along * along;
  return 2 * earth_radius_meters * std::asin(std::sqrt(std::min(1.0, h)));
}

QList<FoundPlace> found_from(const QList<Place>& places, const std::optional<GeoPoint>& origin) {
  QList<FoundPlace> found;
  for (const auto& it : places) {
    found.append({it, {}});
    if (origin)
      found.last().distance_meters =
          static_cast<int>(std::lround(meters_between(*origin, it.position)));
  }
  if (origin)
    std::ranges::stable_sort(found, {}, [](const FoundPlace& it) { return *it.distance_meters; });
  return found;
}

}  // namespace mct::app
