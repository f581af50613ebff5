#include "backend/sheets/sheet_file.h"

#include <fmt/format.h>

#include "backend/sheets/csv.h"
#include "backend/sheets/xlsx_reader.h"

namespace mct::sheets {

Result<Sheet> read_sheet_file(std::string_view bytes, SheetFormat format, std::string_view name,
                              Problems& problems) {
  if (format == SheetFormat::csv) return read_csv(bytes);
  auto workbook = read_xlsx(bytes, problems);
  if (!workbook) return fail(workbook.error());
  if (const auto* sheet = workbook->find(name)) return *sheet;
  if (workbook->sheets.size() == 1) {
    workbook->sheets[0].name = name;
    return std::move(workbook->sheets[0]);
  }
  return fail(mct::reason::invalid_argument, fmt::format("工作簿里没有名为“{}”的工作表", name));
}

std::string cell_place(SheetFormat format, std::string_view name, int row,
                       std::string_view column) {
  return cell_place(format == SheetFormat::xlsx ? name : "", row, column);
}

}  // namespace mct::sheets
