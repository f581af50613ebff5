#include "backend/features/catalogue/form/detail_rows.h"

#include <fmt/format.h>
#include <limits>
#include <map>
#include <vector>

#include "backend/features/catalogue/form/folded_rows.h"
#include "backend/features/catalogue/form/form_sheets.h"
#include "backend/features/catalogue/form/record_reader.h"
#include "backend/sheets/cell_values.h"

namespace mct::catalogue {
namespace {

constexpr int largest_order = 9'999;
constexpr int without_order = std::numeric_limits<int>::max();

// 序号, or `without_order` when it is empty.
int read_order(std::string_view text, const RecordPlace& place, sheets::Problems& problems) {
  if (text.empty()) return without_order;
  const auto order = sheets::parse_number(text, largest_order);
  if (!order)
    problems.add(place.of(order_title),
                 fmt::format("“{}”应为 0 至 {} 的整数", text, largest_order));
  return order.value_or(without_order);
}

template <class Record>
void read_row(const DetailTable<Record>& table, const sheets::TitledRow& row, ItemRows& items,
              std::map<Item*, std::multimap<int, Record>>& records, const FormWords& words,
              sheets::Problems& problems) {
  const RecordPlace place{sheets::row_place(table.title, row.number), {}};
  auto* item = items.find(row.cells[0], row.cells[1], place.row);
  const int order = read_order(row.cells[2], place, problems);
  auto record = read_record(table.columns, std::span(row.cells).subspan(3), place, words, problems);
  if (!item) return;
  auto& of_item = records[item];
  if (order != without_order && of_item.contains(order))
    problems.add(place.of(order_title), fmt::format("序号 {} 重复", order));
  if (of_item.size() == max_detail_rows)
    problems.add(place.row, fmt::format("一个事项最多 {} 行", max_detail_rows));
  of_item.emplace(order, std::move(record));
}

}  // namespace

template <class Record>
void read_detail_rows(const DetailTable<Record>& table, std::span<const sheets::TitledRow> rows,
                      ItemRows& items, const FormWords& words, sheets::Problems& problems) {
  std::map<Item*, std::multimap<int, Record>> records;
  for (const auto& row : rows) read_row(table, row, items, records, words, problems);
  for (auto& [item, of_item] : records)
    for (auto& [order, record] : of_item) table.rows_in(*item).push_back(std::move(record));
}

template <class Record>
void read_folded_rows(const DetailTable<Record>& table, std::string_view cell,
                      const std::string& row_place, Item& item, const FormWords& words,
                      sheets::Problems& problems) {
  int line = 0;
  for (auto& cells : unfold_rows(cell)) {
    const RecordPlace place{row_place, fmt::format("{}, line {}", table.title, ++line)};
    if (line > max_detail_rows) {
      problems.add(place.of(table.columns.front().title),
                   fmt::format("一个事项最多 {} 行", max_detail_rows));
      return;
    }
    for (auto& text : cells) text = std::string(sheets::trimmed(text));
    if (cells.size() != table.columns.size())
      problems.add(
          fmt::format("{}, column {}", row_place, place.folded_column),
          fmt::format("应有 {} 项，之间用“｜”，实有 {} 项", table.columns.size(), cells.size()));
    else
      table.rows_in(item).push_back(
          read_record(table.columns, std::span<const std::string>(cells), place, words, problems));
  }
}

template void read_detail_rows(const DetailTable<Post>&, std::span<const sheets::TitledRow>,
                               ItemRows&, const FormWords&, sheets::Problems&);
template void read_detail_rows(const DetailTable<Material>&, std::span<const sheets::TitledRow>,
                               ItemRows&, const FormWords&, sheets::Problems&);
template void read_detail_rows(const DetailTable<Question>&, std::span<const sheets::TitledRow>,
                               ItemRows&, const FormWords&, sheets::Problems&);
template void read_folded_rows(const DetailTable<Post>&, std::string_view, const std::string&,
                               Item&, const FormWords&, sheets::Problems&);
template void read_folded_rows(const DetailTable<Material>&, std::string_view, const std::string&,
                               Item&, const FormWords&, sheets::Problems&);
template void read_folded_rows(const DetailTable<Question>&, std::string_view, const std::string&,
                               Item&, const FormWords&, sheets::Problems&);

}  // namespace mct::catalogue
