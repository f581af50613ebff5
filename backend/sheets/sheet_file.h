#pragma once

#include <string>
#include <string_view>

#include "backend/core/result.h"
#include "backend/sheets/sheet.h"
#include "backend/sheets/text_lines.h"

namespace mct::sheets {

// As which file a form of one sheet is handed in; the values are those of the contract's formats.
enum class SheetFormat { xlsx = 1, csv = 2 };

// The one sheet of a form, under its name in a workbook. People often rename it; with one sheet
// there is no doubt which. What is wrong with cells is added to `problems`. Errors:
// INVALID_ARGUMENT: not such a file, or none of its sheets has the name.
Result<Sheet> read_sheet_file(std::string_view bytes, SheetFormat format, std::string_view name,
                              Problems& problems);

// Where a cell of the form stands, for people.
std::string cell_place(SheetFormat format, std::string_view name, int row, std::string_view column);

}  // namespace mct::sheets
