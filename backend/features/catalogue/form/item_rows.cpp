#include "backend/features/catalogue/form/item_rows.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

#include "backend/features/catalogue/form/form_schema.h"
#include "backend/features/catalogue/form/record_reader.h"
#include "backend/text/printed_name.h"

namespace mct::catalogue {
namespace {

std::string_view cell_of(const sheets::TitledRow& row, std::string_view title) {
  const auto columns = item_columns();
  const auto column = std::ranges::find(columns, title, &Column<Item>::title);
  return row.cells[1 + static_cast<std::size_t>(column - columns.begin())];
}

}  // namespace

Item& ItemRows::add(std::string_view sheet, const sheets::TitledRow& row) {
  const RecordPlace place{sheets::row_place(sheet, row.number), {}};
  const auto columns = item_columns();
  const auto cells = std::span(row.cells).subspan(1, columns.size());
  auto& item = items_.emplace_back(read_record(columns, cells, place, words_, problems_));
  const std::string_view code = row.cells.front();
  find_agency(item, row, place.of(agency_title));
  find_existing(item, code, place.of(code_title));
  check_repeated(item, place.row);
  by_code_.emplace(item.code, &item);
  by_name_.emplace(text::normalized_name(item.name), &item);
  return item;
}

void ItemRows::find_agency(Item& item, const sheets::TitledRow& row, const std::string& place) {
  if (!cell_of(row, agency_title).empty()) return;
  if (const auto* body = words_.organizations.resolve(item.guide.handling_body))
    item.agency_id = body->id;
  else
    problems_.add(place, "不能为空，除非办理主体是单位名录里的单位");
}

void ItemRows::find_existing(Item& item, std::string_view code, const std::string& place) {
  const Item* existing = nullptr;
  if (!code.empty()) {
    item.code = code;
    existing = matching_.by_code(code);
    if (!existing)
      problems_.add(place, fmt::format("目录里没有编号“{}”；新事项的系统编号应留空", code));
  } else if (const auto same = matching_.by_name(item.name, item.agency_id); same.size() > 1) {
    problems_.add(place, fmt::format("目录里有 {} 个这样的事项，应填系统编号", same.size()));
  } else if (same.size() == 1) {
    existing = same.front();
  }
  if (existing) {
    item.code = existing->code;
    item.listings = existing->listings;
    item.attachments = existing->attachments;
    item.updated_ms = existing->updated_ms;
  } else if (item.code.empty()) {
    item.code = matching_.new_code();
  }
}

void ItemRows::check_repeated(const Item& item, const std::string& place) {
  const auto [first, is_first] = place_of_.emplace(item.code, place);
  if (!is_first) problems_.add(place, fmt::format("与 {} 是同一事项", first->second));
  const auto [from, to] = by_name_.equal_range(text::normalized_name(item.name));
  for (auto other = from; other != to; ++other)
    if (other->second->agency_id == item.agency_id && other->second->listings.empty() &&
        item.listings.empty() && is_first && !item.name.empty())
      problems_.add(place, fmt::format("与 {} 同名", place_of_.at(other->second->code)));
}

Item* ItemRows::find(std::string_view code, std::string_view name, const std::string& row_place) {
  if (!code.empty()) {
    if (const auto found = by_code_.find(code); found != by_code_.end()) return found->second;
    problems_.add(row_place, fmt::format("“{}”里没有系统编号“{}”", item_sheet_title, code));
    return nullptr;
  }
  if (name.empty()) {
    problems_.add(row_place, "系统编号和事项名称不能都为空");
    return nullptr;
  }
  const auto [from, to] = by_name_.equal_range(text::normalized_name(name));
  if (from == to)
    problems_.add(row_place, fmt::format("“{}”里没有事项“{}”", item_sheet_title, name));
  else if (std::next(from) != to)
    problems_.add(row_place, fmt::format("有几个事项叫“{}”，应填系统编号", name));
  else
    return from->second;
  return nullptr;
}

std::vector<Item> ItemRows::take() {
  return {std::make_move_iterator(items_.begin()), std::make_move_iterator(items_.end())};
}

}  // namespace mct::catalogue
