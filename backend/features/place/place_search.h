#pragma once

#include <optional>
#include <string>
#include <vector>

#include "backend/features/place/place_types.h"

namespace mct::place {

struct Wanted {
  std::optional<Kind> kind;
  std::string query;  // a part of the name, of its pinyin or of its initials; empty: all
  std::optional<Position> near;
};

struct Found {
  Place place;
  std::optional<int> distance_meters;  // from `near`
};

// In metres along the surface of a sphere (haversine): within half a per cent of the ellipsoid.
double distance_between(const Position& one, const Position& other);

// The nearest first; without `near` by kind and name.
std::vector<Found> find_places(std::vector<Place> all, const Wanted& wanted);

}  // namespace mct::place
