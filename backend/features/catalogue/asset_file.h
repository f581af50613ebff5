#pragma once

#include <filesystem>
#include <string>

#include "backend/core/result.h"

namespace mct::catalogue {

// A file that comes with the program. Errors: INVALID_ARGUMENT, naming it.
Result<std::string> read_asset(const std::filesystem::path& file);

}  // namespace mct::catalogue
