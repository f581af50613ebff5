#pragma once

#include <string>
#include <string_view>

#include "backend/core/result.h"

namespace mct::sheets {

// A text file's content in UTF-8, without a byte order mark. A mark tells UTF-8 and UTF-16; without
// one, what is not UTF-8 is read as GB18030, which Chinese spreadsheet programs write.
// Errors: INVALID_ARGUMENT: none of these.
Result<std::string> to_utf8(std::string_view bytes);

}  // namespace mct::sheets
