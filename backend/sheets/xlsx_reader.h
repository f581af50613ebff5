#pragma once

#include <string_view>

#include "backend/core/result.h"
#include "backend/sheets/sheet.h"
#include "backend/sheets/text_lines.h"

namespace mct::sheets {

// The texts of an XLSX workbook (ECMA-376), by sheet; a formula gives its stored value. Cells that
// are merged, hold an error or lie beyond the limits of sheet.h are added to `problems`.
// Errors: INVALID_ARGUMENT: not a workbook, damaged, encrypted, or larger than those limits.
Result<Workbook> read_xlsx(std::string_view bytes, Problems& problems);

}  // namespace mct::sheets
