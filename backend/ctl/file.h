#pragma once

#include <filesystem>
#include <string>

#include "backend/core/file.h"

namespace mct::ctl {

// Errors: FILE_UNREADABLE, naming the file and the system's reason.
Result<std::string> read_file(const std::filesystem::path& file);

}  // namespace mct::ctl
