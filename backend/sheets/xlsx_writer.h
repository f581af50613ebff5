#pragma once

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

enum class NumberFormat { whole, percent, change };  // 1,234; 12.5%; +3

// A column of numbers, below its header: its cells that read as one (12, 12.5%, +3) are written as
// numbers, the others as texts.
struct NumberColumn {
  std::string_view sheet;
  int column = 0;  // from 0
  NumberFormat format = NumberFormat::whole;
};

// Bars for the first rows below the header, to the right of the table.
struct BarChart {
  std::string_view sheet;
  std::string_view title;
  int names = 0;            // the column that names the bars
  std::vector<int> values;  // the columns of their lengths, named by their headers
  int rows = 0;
};

// Printed above every page, which then has its number below, the header row repeated, and the
// whole width of the table.
struct PrintedTitle {
  std::string_view sheet;
  std::string title;
};

// What a workbook has beside its texts.
struct WorkbookLooks {
  std::vector<CellChoice> choices;
  std::vector<NumberColumn> numbers;
  std::vector<BarChart> charts;
  std::vector<PrintedTitle> printed_titles;
};

// An XLSX workbook (ECMA-376) of texts, and of numbers where `looks` says so; the first row of each
// sheet is its header and stays in view. Errors: INTERNAL: a text over 32,767 characters, which the
// format does not hold; STORAGE_FULL.
Result<std::string> write_xlsx(const Workbook& workbook, const WorkbookLooks& looks);

}  // namespace mct::sheets
