#include "backend/sheets/xlsx_writer.h"

#include <algorithm>
#include <fmt/format.h>
#include <xlsxwriter.h>

#include "backend/sheets/memory_file.h"
#include "backend/sheets/text_lines.h"

namespace mct::sheets {
namespace {

constexpr int narrowest = 10;
constexpr int widest = 48;
constexpr lxw_row_t last_offered_row = max_sheet_rows - 1;

tl::unexpected<Error> not_written(lxw_error error) {
  return fail(mct::reason::internal, fmt::format("libxlsxwriter: {}", lxw_strerror(error)));
}

struct Formats {
  explicit Formats(lxw_workbook* book)
      : header(workbook_add_format(book)), body(workbook_add_format(book)) {
    format_set_bold(header);
    format_set_bg_color(header, 0xD7EDEA);
    format_set_border(header, LXW_BORDER_THIN);
    format_set_text_wrap(body);
    format_set_align(body, LXW_ALIGN_VERTICAL_TOP);
    format_set_num_format(body, "@");  // as text: a number must not lose its first zeros
  }

  lxw_format* header;
  lxw_format* body;
};

// Wide enough for the longest line, within bounds. A Chinese character is as wide as two digits.
double width_of(const Sheet& sheet, std::size_t column) {
  std::size_t width = narrowest;
  for (const auto& row : sheet.rows)
    if (column < row.cells.size())
      for (auto line : split_cells(row.cells[column], '\n')) {
        const auto characters = static_cast<std::size_t>(length_of(line));
        width = std::max(width, characters + (line.size() - characters) / 2 + 2);
      }
  return static_cast<double>(std::min<std::size_t>(width, widest));
}

lxw_error write_rows(lxw_worksheet* worksheet, const Sheet& sheet, const Formats& formats) {
  for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
    const auto& cells = sheet.rows[row].cells;
    for (std::size_t column = 0; column < cells.size(); ++column) {
      if (cells[column].empty()) continue;
      const auto error = worksheet_write_string(
          worksheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
          cells[column].c_str(), row == 0 ? formats.header : formats.body);
      if (error != LXW_NO_ERROR) return error;
    }
  }
  return LXW_NO_ERROR;
}

lxw_error offer(lxw_worksheet* worksheet, const CellChoice& choice) {
  std::vector<std::string> values(choice.values.begin(), choice.values.end());
  std::vector<char*> list;
  for (auto& value : values) list.push_back(value.data());
  list.push_back(nullptr);
  lxw_data_validation validation{};
  validation.validate = LXW_VALIDATION_TYPE_LIST;
  validation.value_list = list.data();
  const auto column = static_cast<lxw_col_t>(choice.column);
  return worksheet_data_validation_range(worksheet, 1, column, last_offered_row, column,
                                         &validation);
}

lxw_error write_sheet(lxw_workbook* book, const Sheet& sheet, const Formats& formats,
                      std::span<const CellChoice> choices) {
  auto* worksheet = workbook_add_worksheet(book, sheet.name.c_str());
  if (!worksheet) return LXW_ERROR_PARAMETER_VALIDATION;
  worksheet_freeze_panes(worksheet, 1, 0);
  const auto columns = sheet.rows.empty() ? 0 : sheet.rows.front().cells.size();
  for (std::size_t column = 0; column < columns; ++column)
    worksheet_set_column(worksheet, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column),
                         width_of(sheet, column), formats.body);
  for (const auto& choice : choices)
    if (choice.sheet == sheet.name)
      if (const auto error = offer(worksheet, choice); error != LXW_NO_ERROR) return error;
  return write_rows(worksheet, sheet, formats);
}

}  // namespace

Result<std::string> write_xlsx(const Workbook& workbook, std::span<const CellChoice> choices) {
  const MemoryFile file;
  auto* book = workbook_new(file.path().c_str());
  if (!book) return fail(mct::reason::storage_full, "不能建立工作簿");
  const Formats formats(book);
  lxw_error error = LXW_NO_ERROR;
  for (const auto& sheet : workbook.sheets)
    if (error == LXW_NO_ERROR) error = write_sheet(book, sheet, formats, choices);
  const auto closed = workbook_close(book);  // frees the book too, whatever comes of it
  if (error != LXW_NO_ERROR) return not_written(error);
  if (closed != LXW_NO_ERROR) return not_written(closed);
  return file.read();
}

}  // namespace mct::sheets
