#pragma once

#include <filesystem>
#include <string>

#include "backend/core/result.h"

namespace mct::ctl {

// Errors: FILE_UNREADABLE, naming the file and the system's reason.
Result<std::string> read_file(const std::filesystem::path& file);

// Written beside the file and renamed, so that a failure leaves what was there.
Status write_file(const std::filesystem::path& file, const std::string& bytes);

}  // namespace mct::ctl
