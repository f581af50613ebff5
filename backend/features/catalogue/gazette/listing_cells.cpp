#include "backend/features/catalogue/gazette/listing_cells.h"

#include <charconv>
#include <fmt/format.h>
#include <optional>

namespace mct::catalogue {
namespace {

enum Column : std::size_t { number, name, kind, agency, scope, village };

std::optional<int> parse_number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  constexpr int largest = 99'999;
  if (error != std::errc{} || end != text.data() + text.size() || value < 1 || value > largest)
    return std::nullopt;
  return value;
}

std::optional<bool> parse_yes_no(std::string_view text) {
  if (text == "是") return true;
  if (text == "否") return false;
  return std::nullopt;
}

}  // namespace

std::size_t column_count(Level level) {
  return level == Level::town ? 6 : 4;
}

Listing read_listing(const ListingCells& row, Level level, int expected_number,
                     sheets::Problems& problems) {
  const auto& cells = row.cells;
  auto report = [&](std::string what) {
    problems.add(sheets::line_place(row.line),
                 fmt::format("{}第 {} 项：{}", title_of(level), expected_number, what));
  };
  Listing listing;
  listing.level = level;
  listing.number = expected_number;
  if (cells.size() != column_count(level)) {
    report(fmt::format("应有 {} 列，实有 {} 列", column_count(level), cells.size()));
    return listing;
  }
  listing.name = cells[name];
  listing.agency_as_printed = cells[agency];
  listing.number = parse_number(cells[number]).value_or(expected_number);
  if (cells[number] != std::to_string(expected_number))
    report(fmt::format("序号应为 {}，实为“{}”", expected_number, cells[number]));
  if (listing.name.empty() || sheets::length_of(listing.name) > max_item_name_length)
    report(fmt::format("事项名称应有 1 至 {} 个字", max_item_name_length));
  if (listing.agency_as_printed.empty()) report("缺少主管部门");
  if (auto found = parse_item_kind(cells[kind]))
    listing.kind = *found;
  else
    report(fmt::format("未知的事项类型“{}”", cells[kind]));
  if (level != Level::town) return listing;

  if (auto found = parse_town_scope(cells[scope]))
    listing.town_scope = *found;
  else
    report(fmt::format("是否镇街共有应为“镇街共有”或“仅乡镇”，实为“{}”", cells[scope]));
  if (auto found = parse_yes_no(cells[village]))
    listing.reaches_village = *found;
  else
    report(fmt::format("是否延伸到村（社区）应为“是”或“否”，实为“{}”", cells[village]));
  return listing;
}

}  // namespace mct::catalogue
