#pragma once

#include <filesystem>
#include <vector>

#include "backend/core/result.h"
#include "backend/features/directory/directory_types.h"

namespace mct::directory {

// The district, its agencies, towns and sub-districts, in the order of the register.
// Errors: NOT_FOUND, INVALID_ARGUMENT (the register).
Result<std::vector<Organization>> shipped_organizations(const std::filesystem::path& assets);

// A unit that is openly a sample.
Organization sample_unit();

}  // namespace mct::directory
