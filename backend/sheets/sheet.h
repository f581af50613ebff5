#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mct::sheets {

// A table of texts, as a spreadsheet or a CSV file holds it.
struct SheetRow {
  int number = 0;  // from 1, as a spreadsheet program shows it
  std::vector<std::string> cells;

  friend bool operator==(const SheetRow&, const SheetRow&) = default;
};

struct Sheet {
  std::string name;  // empty in CSV
  std::vector<SheetRow> rows;

  friend bool operator==(const Sheet&, const Sheet&) = default;
};

struct Workbook {
  std::vector<Sheet> sheets;

  const Sheet* find(std::string_view name) const {
    for (const auto& sheet : sheets)
      if (sheet.name == name) return &sheet;
    return nullptr;
  }
};

// What one file may hold. A file from a stranger may be made to unpack into far more than its size.
inline constexpr std::size_t max_unpacked_bytes = 64U << 20U;
inline constexpr int max_sheet_rows = 20'000;
inline constexpr int max_sheet_columns = 256;

// "sheet 事项, row 7, column 监督电话"; without the sheet in CSV, which has only one.
std::string cell_place(std::string_view sheet, int row, std::string_view column);
std::string row_place(std::string_view sheet, int row);

// A, B, …, Z, AA, …: the letters of a column, from 0.
std::string column_letters(int column);

}  // namespace mct::sheets
