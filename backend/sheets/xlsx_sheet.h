#pragma once

#include <map>
#include <orcus/spreadsheet/import_interface.hpp>
#include <string>
#include <string_view>

#include "backend/sheets/sheet.h"
#include "backend/sheets/text_lines.h"
#include "backend/sheets/xlsx_strings.h"

namespace mct::sheets {

// What the sheets of one workbook have in common while it is read.
struct XlsxReading {
  Problems& problems;
  XlsxStrings strings;
  // Of all cells: a shared string costs next to nothing in the file, however often it is used.
  std::size_t text_bytes = 0;

  bool too_large() const { return text_bytes > max_unpacked_bytes; }
};

// One sheet of a workbook: liborcus calls in what it finds. Rows and columns count from 0.
class XlsxSheet final : public orcus::spreadsheet::iface::import_sheet,
                        private orcus::spreadsheet::iface::import_sheet_properties,
                        private orcus::spreadsheet::iface::import_formula {
 public:
  using row_t = orcus::spreadsheet::row_t;
  using col_t = orcus::spreadsheet::col_t;

  XlsxSheet(std::string_view name, XlsxReading& reading) : name_(name), reading_(reading) {}

  const std::string& name() const { return name_; }
  Sheet take();

  void set_auto(row_t row, col_t column, std::string_view text) override;
  void set_string(row_t row, col_t column, orcus::spreadsheet::string_id_t index) override;
  void set_value(row_t row, col_t column, double value) override;
  void set_bool(row_t row, col_t column, bool value) override;
  void set_date_time(row_t row, col_t column, int year, int month, int day, int hour, int minute,
                     double second) override;
  void set_format(row_t, col_t, std::size_t) override {}
  void set_format(row_t, col_t, row_t, col_t, std::size_t) override {}
  void fill_down_cells(row_t row, col_t column, row_t count) override;
  orcus::spreadsheet::range_size_t get_sheet_size() const override;
  import_sheet_properties* get_sheet_properties() override { return this; }
  import_formula* get_formula() override { return this; }

 private:
  void set_merge_cell_range(const orcus::spreadsheet::range_t& range) override;
  void set_column_width(col_t, double, orcus::length_unit_t) override { count_column(); }
  void set_column_hidden(col_t, bool) override { count_column(); }
  void set_row_height(row_t, double, orcus::length_unit_t) override {}
  void set_row_hidden(row_t, bool) override {}

  // liborcus goes from the first to the last column of a range, however far apart they are said to
  // be. Throws when that is absurd, which ends the reading.
  void count_column();

  void set_position(row_t row, col_t column) override;
  void set_formula(orcus::spreadsheet::formula_grammar_t, std::string_view) override {}
  void set_shared_formula_index(std::size_t) override {}
  void set_result_string(std::string_view text) override;
  void set_result_value(double value) override;
  void set_result_bool(bool value) override;
  void set_result_empty() override {}
  void commit() override {}

  void put(row_t row, col_t column, std::string_view text);

  std::string name_;
  XlsxReading& reading_;
  std::map<row_t, std::map<col_t, std::string>> cells_;
  row_t formula_row_ = 0;
  col_t formula_column_ = 0;
  int columns_counted_ = 0;
};

}  // namespace mct::sheets
