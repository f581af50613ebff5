#include "backend/sheets/xlsx_writer.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <optional>
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
      : header(workbook_add_format(book)),
        body(workbook_add_format(book)),
        whole(number(book, "#,##0")),
        percent(number(book, "0.0%")),
        change(number(book, "+#,##0;-#,##0;0")) {
    format_set_bold(header);
    format_set_bg_color(header, 0xD7EDEA);
    format_set_border(header, LXW_BORDER_THIN);
    format_set_text_wrap(body);
    format_set_align(body, LXW_ALIGN_VERTICAL_TOP);
    format_set_num_format(body, "@");  // as text: a number must not lose its first zeros
  }

  lxw_format* of(NumberFormat format) const {
    switch (format) {
      case NumberFormat::percent:
        return percent;
      case NumberFormat::change:
        return change;
      case NumberFormat::whole:
        break;
    }
    return whole;
  }

  lxw_format* header;
  lxw_format* body;
  lxw_format* whole;
  lxw_format* percent;
  lxw_format* change;

 private:
  static lxw_format* number(lxw_workbook* book, const char* pattern) {
    auto* format = workbook_add_format(book);
    format_set_num_format(format, pattern);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
  }
};

// 12, +3 or 12.5% as a number.
std::optional<double> number_in(std::string_view cell, NumberFormat format) {
  const bool percent = format == NumberFormat::percent && cell.ends_with('%');
  if (percent) cell.remove_suffix(1);
  if (cell.starts_with('+')) cell.remove_prefix(1);
  double value = 0;
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  if (error != std::errc{} || end != cell.data() + cell.size()) return std::nullopt;
  return percent ? value / 100 : value;
}

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

const NumberColumn* numbers_in(const WorkbookLooks& looks, std::string_view sheet,
                               std::size_t column) {
  const auto found = std::ranges::find_if(looks.numbers, [&](const NumberColumn& it) {
    return it.sheet == sheet && static_cast<std::size_t>(it.column) == column;
  });
  return found == looks.numbers.end() ? nullptr : &*found;
}

lxw_error write_cell(lxw_worksheet* worksheet, const Sheet& sheet, std::size_t row,
                     std::size_t column, const Formats& formats, const WorkbookLooks& looks) {
  const auto& cell = sheet.rows[row].cells[column];
  const auto at_row = static_cast<lxw_row_t>(row);
  const auto at_column = static_cast<lxw_col_t>(column);
  if (const auto* numbers = row > 0 ? numbers_in(looks, sheet.name, column) : nullptr)
    if (const auto number = number_in(cell, numbers->format))
      return worksheet_write_number(worksheet, at_row, at_column, *number,
                                    formats.of(numbers->format));
  return worksheet_write_string(worksheet, at_row, at_column, cell.c_str(),
                                row == 0 ? formats.header : formats.body);
}

lxw_error write_rows(lxw_worksheet* worksheet, const Sheet& sheet, const Formats& formats,
                     const WorkbookLooks& looks) {
  for (std::size_t row = 0; row < sheet.rows.size(); ++row)
    for (std::size_t column = 0; column < sheet.rows[row].cells.size(); ++column) {
      if (sheet.rows[row].cells[column].empty()) continue;
      const auto error = write_cell(worksheet, sheet, row, column, formats, looks);
      if (error != LXW_NO_ERROR) return error;
    }
  return LXW_NO_ERROR;
}

// A cell range of one column in the notation of formulas: '周报'!$B$2:$B$40.
std::string range_of(const BarChart& chart, int column) {
  const auto letters = column_letters(column);
  return fmt::format("='{}'!${}$2:${}${}", chart.sheet, letters, letters, chart.rows + 1);
}

lxw_error draw(lxw_workbook* book, lxw_worksheet* worksheet, const Sheet& sheet,
               const BarChart& chart) {
  constexpr double point_per_row = 40, pixels_wide = 640, pixels_high = 320;
  auto* bars = workbook_add_chart(book, LXW_CHART_BAR);
  if (!bars) return LXW_ERROR_MEMORY_MALLOC_FAILED;
  chart_title_set_name(bars, std::string(chart.title).c_str());
  const auto& header = sheet.rows.front().cells;
  for (const int column : chart.values) {
    auto* series = chart_add_series(bars, range_of(chart, chart.names).c_str(),
                                    range_of(chart, column).c_str());
    chart_series_set_name(series, header[static_cast<std::size_t>(column)].c_str());
  }
  chart_axis_set_reverse(bars->x_axis);  // the first row at the top
  chart_legend_set_position(bars, LXW_CHART_LEGEND_TOP);
  lxw_chart_options options{};
  // libxlsxwriter's own size is 480 × 288.
  options.x_scale = pixels_wide / 480;
  options.y_scale = std::max(pixels_high, point_per_row * chart.rows) / 288;
  return worksheet_insert_chart_opt(worksheet, 0, static_cast<lxw_col_t>(header.size() + 1), bars,
                                    &options);
}

void print_with_title(lxw_worksheet* worksheet, const Sheet& sheet, const PrintedTitle& printed) {
  worksheet_set_paper(worksheet, 9);  // A4
  worksheet_set_header(worksheet, ("&C&B" + printed.title).c_str());
  worksheet_set_footer(worksheet, "&C第 &P 页，共 &N 页");
  worksheet_repeat_rows(worksheet, 0, 0);
  worksheet_fit_to_pages(worksheet, 1, 0);
  worksheet_print_area(worksheet, 0, 0, static_cast<lxw_row_t>(sheet.rows.size() - 1),
                       static_cast<lxw_col_t>(sheet.rows.front().cells.size() - 1));
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
                      const WorkbookLooks& looks) {
  auto* worksheet = workbook_add_worksheet(book, sheet.name.c_str());
  if (!worksheet) return LXW_ERROR_PARAMETER_VALIDATION;
  worksheet_freeze_panes(worksheet, 1, 0);
  const auto columns = sheet.rows.empty() ? 0 : sheet.rows.front().cells.size();
  for (std::size_t column = 0; column < columns; ++column)
    worksheet_set_column(worksheet, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column),
                         width_of(sheet, column), formats.body);
  for (const auto& choice : looks.choices)
    if (choice.sheet == sheet.name)
      if (const auto error = offer(worksheet, choice); error != LXW_NO_ERROR) return error;
  for (const auto& printed : looks.printed_titles)
    if (printed.sheet == sheet.name) print_with_title(worksheet, sheet, printed);
  for (const auto& chart : looks.charts)
    if (chart.sheet == sheet.name && chart.rows > 0)
      if (const auto error = draw(book, worksheet, sheet, chart); error != LXW_NO_ERROR)
        return error;
  return write_rows(worksheet, sheet, formats, looks);
}

}  // namespace

Result<std::string> write_xlsx(const Workbook& workbook, const WorkbookLooks& looks) {
  const MemoryFile file;
  auto* book = workbook_new(file.path().c_str());
  if (!book) return fail(mct::reason::storage_full, "不能建立工作簿");
  const Formats formats(book);
  lxw_error error = LXW_NO_ERROR;
  for (const auto& sheet : workbook.sheets)
    if (error == LXW_NO_ERROR) error = write_sheet(book, sheet, formats, looks);
  const auto closed = workbook_close(book);  // frees the book too, whatever comes of it
  if (error != LXW_NO_ERROR) return not_written(error);
  if (closed != LXW_NO_ERROR) return not_written(closed);
  return file.read();
}

}  // namespace mct::sheets
