#include "backend/features/catalogue/form/form_sheets.h"

#include <fmt/format.h>

#include "backend/features/catalogue/form/folded_rows.h"

namespace mct::catalogue {
namespace {

sheets::SheetRow header_of(const std::vector<std::string_view>& titles) {
  return {1, {titles.begin(), titles.end()}};
}

void append(sheets::Sheet& sheet, std::vector<std::string> cells) {
  sheet.rows.push_back({static_cast<int>(sheet.rows.size()) + 1, std::move(cells)});
}

template <class Record>
void explain(sheets::Sheet& sheet, std::string_view table,
             std::span<const Column<Record>> columns) {
  for (const auto& column : columns)
    append(sheet, {std::string(table), std::string(column.title), column.required ? "必填" : "",
                   std::string(column.note), fmt::format("{} 字", column.limit)});
}

sheets::Sheet guidance() {
  sheets::Sheet sheet{"说明", {header_of({"工作表", "列", "必填", "怎么填", "最长"})}};
  append(sheet, {std::string(item_sheet_title), std::string(code_title), "",
                 "不要改；新增的事项留空，系统会编号", ""});
  explain(sheet, item_sheet_title, item_columns());
  for_each_detail_table([&](const auto& table) {
    const auto name = std::string(table.title);
    append(sheet, {name, std::string(code_title), "", "与“事项”一致；留空时按事项名称", ""});
    append(sheet, {name, std::string(order_title), "", "同一事项内的先后", ""});
    explain(sheet, name, table.columns);
  });
  return sheet;
}

template <class Record>
void add_choices(std::vector<sheets::CellChoice>& choices, std::string_view sheet, int first_column,
                 std::span<const Column<Record>> columns) {
  for (const auto& column : columns) {
    if (column.choices) choices.push_back({sheet, first_column, column.choices()});
    ++first_column;
  }
}

std::vector<std::string> item_cells(const Item& item, const FormWords& words) {
  auto cells = cells_of(item_columns(), item, words);
  cells.insert(cells.begin(), item.code);
  return cells;
}

template <class Record>
sheets::Sheet detail_sheet(const DetailTable<Record>& table, std::span<const Item> items,
                           const FormWords& words) {
  sheets::Sheet sheet{std::string(table.title), {header_of(detail_titles(table))}};
  for (const auto& item : items) {
    int order = 0;
    for (const auto& record : table.rows_of(item)) {
      std::vector<std::string> cells{item.code, item.name, std::to_string(++order)};
      for (auto& cell : cells_of(table.columns, record, words)) cells.push_back(std::move(cell));
      append(sheet, std::move(cells));
    }
  }
  return sheet;
}

}  // namespace

std::vector<std::string_view> item_titles() {
  std::vector<std::string_view> titles{code_title};
  for (const auto& column : item_columns()) titles.push_back(column.title);
  return titles;
}

std::vector<std::string_view> folded_titles() {
  auto titles = item_titles();
  for_each_detail_table([&](const auto& table) { titles.push_back(table.title); });
  return titles;
}

template <class Record>
std::string folded_cell(const DetailTable<Record>& table, const Item& item,
                        const FormWords& words) {
  std::vector<std::vector<std::string>> rows;
  for (const auto& record : table.rows_of(item))
    rows.push_back(cells_of(table.columns, record, words));
  return fold_rows(rows);
}
template std::string folded_cell(const DetailTable<Post>&, const Item&, const FormWords&);
template std::string folded_cell(const DetailTable<Material>&, const Item&, const FormWords&);
template std::string folded_cell(const DetailTable<Question>&, const Item&, const FormWords&);

sheets::Workbook form_workbook(std::span<const Item> items, const FormWords& words) {
  sheets::Sheet sheet{std::string(item_sheet_title), {header_of(item_titles())}};
  for (const auto& item : items) append(sheet, item_cells(item, words));
  sheets::Workbook workbook{{std::move(sheet)}};
  for_each_detail_table(
      [&](const auto& table) { workbook.sheets.push_back(detail_sheet(table, items, words)); });
  workbook.sheets.push_back(guidance());
  return workbook;
}

std::vector<sheets::CellChoice> form_choices() {
  std::vector<sheets::CellChoice> choices;
  add_choices(choices, item_sheet_title, 1, item_columns());
  for_each_detail_table([&](const auto& table) {
    const auto own = detail_titles(table).size() - table.columns.size();
    add_choices(choices, table.title, static_cast<int>(own), table.columns);
  });
  return choices;
}

sheets::Sheet folded_form(std::span<const Item> items, const FormWords& words) {
  sheets::Sheet sheet{{}, {header_of(folded_titles())}};
  for (const auto& item : items) {
    auto cells = item_cells(item, words);
    for_each_detail_table(
        [&](const auto& table) { cells.push_back(folded_cell(table, item, words)); });
    append(sheet, std::move(cells));
  }
  return sheet;
}

}  // namespace mct::catalogue
