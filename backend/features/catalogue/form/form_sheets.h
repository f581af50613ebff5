#pragma once

#include <span>

#include "backend/features/catalogue/catalogue_types.h"
#include "backend/features/catalogue/form/form_schema.h"
#include "backend/sheets/sheet.h"
#include "backend/sheets/xlsx_writer.h"

namespace mct::catalogue {

// The titles of a detail table's sheet: the columns that say whose row it is, then its own.
template <class Record>
std::vector<std::string_view> detail_titles(const DetailTable<Record>& table) {
  std::vector<std::string_view> titles{code_title, name_title, order_title};
  for (const auto& column : table.columns) titles.push_back(column.title);
  return titles;
}

// The titles of 事项: the platform's code and the item's columns; in CSV, then the detail tables.
std::vector<std::string_view> item_titles();
std::vector<std::string_view> folded_titles();

// The record's cells, in the order of the columns.
template <class Record>
std::vector<std::string> cells_of(std::span<const Column<Record>> columns, const Record& record,
                                  const FormWords& words) {
  std::vector<std::string> cells;
  for (const auto& column : columns) cells.push_back(column.get(record, words));
  return cells;
}

// A detail table's rows of one item, folded into one cell.
template <class Record>
std::string folded_cell(const DetailTable<Record>& table, const Item& item, const FormWords& words);

// The form filled in with the items: sheets 事项, 岗位, 材料 and 常见问题, then 说明, which tells
// the person who fills it in what belongs into each column.
sheets::Workbook form_workbook(std::span<const Item> items, const FormWords& words);

// The columns of that workbook in which only some values may stand.
std::vector<sheets::CellChoice> form_choices();

// The form as one sheet, with a folded cell for each detail table.
sheets::Sheet folded_form(std::span<const Item> items, const FormWords& words);

}  // namespace mct::catalogue
