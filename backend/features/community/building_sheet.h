#pragma once

#include <string_view>

#include "backend/features/community/community_types.h"

namespace mct::community {

// Buildings as a file has them: building, entrance, and the rooms between |. Errors:
// INVALID_ARGUMENT with a violation ("line 12") for every bad row.
Result<std::vector<BuildingRow>> parse_buildings(std::string_view text, std::string_view file_name);

}  // namespace mct::community
