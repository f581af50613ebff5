#pragma once

#include <string_view>
#include <vector>

#include "backend/features/place/place_types.h"

namespace mct::place {

// Places as assets/place/places.tsv has them. Errors: INVALID_ARGUMENT with a violation ("line 12")
// for everything that is wrong with a row.
Result<std::vector<Place>> parse_places(std::string_view text, std::string_view file_name);

}  // namespace mct::place
