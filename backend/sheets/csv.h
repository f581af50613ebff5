#pragma once

#include <string>
#include <string_view>

#include "backend/core/result.h"
#include "backend/sheets/sheet.h"

namespace mct::sheets {

// A comma-separated table (RFC 4180) in UTF-8 with a byte order mark, by which spreadsheet programs
// recognise the encoding.
std::string write_csv(const Sheet& sheet);

// Reads what write_csv writes, and what spreadsheet programs write: with or without a byte order
// mark, UTF-16 with one, or GB18030.
// Errors: INVALID_ARGUMENT: another encoding, a quote that does not end, or more than the limits
// of sheet.h.
Result<Sheet> read_csv(std::string_view bytes);

}  // namespace mct::sheets
