#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "backend/core/result.h"
#include "backend/sheets/sheet.h"

namespace mct::sheets {

// A column, below its header, in which a spreadsheet program offers these values and no others.
struct CellChoice {
  std::string_view sheet;
  int column = 0;  // from 0
  std::vector<std::string_view> values;
};

// An XLSX workbook (ECMA-376) of texts; the first row of each sheet is its header and stays in
// view. Errors: INTERNAL: a text over 32,767 characters, which the format does not hold;
// STORAGE_FULL.
Result<std::string> write_xlsx(const Workbook& workbook, std::span<const CellChoice> choices);

}  // namespace mct::sheets
