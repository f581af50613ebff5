#pragma once

#include <filesystem>
#include <string>

#include "backend/core/result.h"

namespace mct {

// A file with a secret, which nobody but the server's user may open (mode 0600).

// Errors: FAILED_PRECONDITION (BAD_PRIVATE_FILE, with a violation for the file: it is missing or
// empty, cannot be read, or others may open it).
Result<std::string> read_private(const std::filesystem::path& file);

// Its first line, without the end of it. Errors: likewise.
Result<std::string> read_private_line(const std::filesystem::path& file);

// The file appears with its whole content and its mode or not at all: a server that is killed here
// does not leave half of it behind. Errors: as above.
Status write_private(const std::filesystem::path& file, const std::string& text);

namespace reason {
inline constexpr Reason bad_private_file{Code::failed_precondition, "BAD_PRIVATE_FILE"};
}  // namespace reason

}  // namespace mct
