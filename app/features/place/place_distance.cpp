#include "app/features/place/place_distance.h"

#include <algorithm>
#include <cmath>

#include <QGeoCoordinate>

namespace mct::app {

double meters_between(const GeoPoint& one, const GeoPoint& other) {
  return QGeoCoordinate(one.latitude, one.longitude)
      .distanceTo(QGeoCoordinate(other.latitude, other.longitude));
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
