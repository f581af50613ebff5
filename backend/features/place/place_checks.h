#pragma once

#include <vector>

#include "backend/features/place/place_types.h"

namespace mct::place {

constexpr std::size_t most_id_bytes = 32;     // of places, and of a guide's points
constexpr std::size_t most_name_length = 40;  // code points

// What is wrong with a place, field by field; its id may be empty.
std::vector<Violation> check(const Place& place);

bool is_on_earth(const Position& position);

}  // namespace mct::place
