#pragma once

#include "app/features/place/place_types.h"

namespace mct::app {

// As the crow flies.
double meters_between(const GeoPoint& one, const GeoPoint& other);

// The nearest first, and how far each is; without `origin` they stay as they are.
QList<FoundPlace> found_from(const QList<Place>& places, const std::optional<GeoPoint>& origin);

}  // namespace mct::app
