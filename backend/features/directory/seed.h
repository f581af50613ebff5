#pragma once

#include <filesystem>
#include <vector>

#include "backend/core/result.h"
#include "backend/features/directory/sheet/staff_sheet_service.h"

namespace mct::directory {

// The district, its agencies, towns and sub-districts in the order of the register, and the
// communities below these (assets/community/communities.tsv).
// Errors: NOT_FOUND, INVALID_ARGUMENT (the register).
Result<std::vector<Organization>> shipped_organizations(const std::filesystem::path& assets);

// A unit that is openly a sample, and the sheets of its people and of its admins
// (assets/units/sample), whose numbers no network gives out. Errors: NOT_FOUND.
// And a community below it, likewise.
Organization sample_unit();
Organization sample_community();
Organization sample_property();
Result<std::vector<StaffFile>> sample_sheets(const std::filesystem::path& assets);

}  // namespace mct::directory
