#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "backend/core/result.h"

namespace mct {

// The bytes of a file that comes with the program or is set for it. Errors: INVALID_ARGUMENT,
// naming the file.
Result<std::string> read_file(const std::filesystem::path& file);

// The whole file or what was there before: written beside it and renamed.
// Errors: FILE_NOT_WRITTEN, naming the file and the system's reason.
Status write_file(const std::filesystem::path& file, std::string_view bytes);

namespace reason {
inline constexpr Reason file_not_written{Code::failed_precondition, "FILE_NOT_WRITTEN"};
}  // namespace reason

}  // namespace mct
