#pragma once

#include "backend/features/place/guide_types.h"

namespace mct::place {

// What is wrong with a guide, field by field; ids of new points may be empty.
std::vector<Violation> check(const Guide& guide);

// What is wrong with its files, once they are known: their type, size and shape.
std::vector<Violation> check_files(const Guide& guide, const PixelSizes& sizes);

}  // namespace mct::place
