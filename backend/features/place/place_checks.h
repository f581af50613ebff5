#pragma once

#include <vector>

#include "backend/features/place/place_types.h"

namespace mct::place {

// What is wrong with a place, field by field; its id may be empty.
std::vector<Violation> check(const Place& place);

bool is_on_earth(const Position& position);

// Up to so many characters, with line ends.
bool is_text(std::string text, std::size_t most);

}  // namespace mct::place
