#include "backend/sheets/sheet.h"

#include <fmt/format.h>

namespace mct::sheets {

std::string row_place(std::string_view sheet, int row) {
  return sheet.empty() ? fmt::format("row {}", row) : fmt::format("sheet {}, row {}", sheet, row);
}

std::string cell_place(std::string_view sheet, int row, std::string_view column) {
  return fmt::format("{}, column {}", row_place(sheet, row), column);
}

std::string column_letters(int column) {
  std::string letters;
  for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  return letters;
}

}  // namespace mct::sheets
