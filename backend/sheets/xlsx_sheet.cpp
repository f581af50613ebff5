#include "backend/sheets/xlsx_sheet.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <stdexcept>

namespace mct::sheets {
namespace {

// As a spreadsheet program shows a number in a cell of no particular format.
std::string text_of(double value) {
  return fmt::format("{:.15g}", value);
}

std::string_view text_of(bool value) {
  return value ? "TRUE" : "FALSE";
}

bool is_error_value(std::string_view text) {
  constexpr std::array<std::string_view, 8> errors{"#NULL!", "#DIV/0!", "#VALUE!", "#REF!",
                                                   "#NAME?", "#NUM!",   "#N/A",    "#GETTING_DATA"};
  return std::ranges::find(errors, text) != errors.end();
}

}  // namespace

void XlsxSheet::put(row_t row, col_t column, std::string_view text) {
  if (text.empty() || reading_.too_large()) return;
  const auto place = [&] { return cell_place(name_, row + 1, column_letters(column)); };
  if (row < 0 || column < 0) return;
  if (row >= max_sheet_rows) {
    reading_.problems.add(place(), fmt::format("行数超过 {}", max_sheet_rows));
  } else if (column >= max_sheet_columns) {
    reading_.problems.add(place(), fmt::format("列数超过 {}", max_sheet_columns));
  } else if (is_error_value(text)) {
    reading_.problems.add(place(), fmt::format("公式的结果是错误值 {}", text));
  } else {
    reading_.text_bytes += text.size();
    cells_[row][column] = text;
  }
}

Sheet XlsxSheet::take() {
  Sheet sheet{std::move(name_), {}};
  for (auto& [number, cells] : cells_) {
    SheetRow row{number + 1, {}};
    row.cells.resize(static_cast<std::size_t>(cells.rbegin()->first) + 1);
    for (auto& [column, text] : cells)
      row.cells[static_cast<std::size_t>(column)] = std::move(text);
    sheet.rows.push_back(std::move(row));
  }
  return sheet;
}

void XlsxSheet::set_auto(row_t row, col_t column, std::string_view text) {
  put(row, column, text);
}

void XlsxSheet::set_string(row_t row, col_t column, orcus::spreadsheet::string_id_t index) {
  if (const auto* text = reading_.strings.at(index)) put(row, column, *text);
}

void XlsxSheet::set_value(row_t row, col_t column, double value) {
  put(row, column, text_of(value));
}

void XlsxSheet::set_bool(row_t row, col_t column, bool value) {
  put(row, column, text_of(value));
}

void XlsxSheet::set_date_time(row_t row, col_t column, int year, int month, int day, int hour,
                              int minute, double second) {
  auto text = fmt::format("{:04}-{:02}-{:02}", year, month, day);
  if (hour != 0 || minute != 0 || second != 0)
    text += fmt::format(" {:02}:{:02}:{:02.0f}", hour, minute, second);
  put(row, column, text);
}

void XlsxSheet::fill_down_cells(row_t row, col_t column, row_t count) {
  const auto found = cells_.find(row);
  if (found == cells_.end() || !found->second.contains(column)) return;
  const auto text = found->second.at(column);
  for (row_t below = 1; below <= std::min(count, max_sheet_rows); ++below)
    put(row + below, column, text);
}

orcus::spreadsheet::range_size_t XlsxSheet::get_sheet_size() const {
  constexpr orcus::spreadsheet::range_size_t size_in_the_format{1'048'576, 16'384};
  return size_in_the_format;
}

void XlsxSheet::set_merge_cell_range(const orcus::spreadsheet::range_t& range) {
  reading_.problems.add(cell_place(name_, range.first.row + 1, column_letters(range.first.column)),
                        "有合并单元格，请取消合并");
}

void XlsxSheet::set_position(row_t row, col_t column) {
  formula_row_ = row;
  formula_column_ = column;
}

void XlsxSheet::set_result_string(std::string_view text) {
  put(formula_row_, formula_column_, text);
}

void XlsxSheet::set_result_value(double value) {
  put(formula_row_, formula_column_, text_of(value));
}

void XlsxSheet::set_result_bool(bool value) {
  put(formula_row_, formula_column_, text_of(value));
}

void XlsxSheet::count_column() {
  constexpr int enough = 1'000'000;
  if (++columns_counted_ > enough) throw std::out_of_range("列的范围有误");
}

}  // namespace mct::sheets
