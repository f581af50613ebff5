#include "backend/features/catalogue/gazette/listing_tsv.h"

#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <map>
#include <optional>

#include "backend/features/catalogue/gazette/listing_cells.h"
#include "backend/sheets/tsv.h"

namespace mct::catalogue {
namespace {

constexpr std::array<std::string_view, 7> columns{"level",  "number",     "name",           "kind",
                                                  "agency", "town_scope", "reaches_village"};

constexpr std::string_view source =
    "# The public-service items of the district and of its towns and sub-districts: annexes 1 and "
    "2 "
    "of\n"
    "# 门政发〔2017〕46号, as printed in 门头沟区人民政府公报 2018年第1期.\n"
    "# Made by `mctctl catalogue extract FILE` from the gazette's text; do not edit by hand.\n";

std::string_view word_of(Level level) {
  return level == Level::town ? "town" : "district";
}

std::optional<Level> level_of(std::string_view word) {
  for (const auto level : {Level::district, Level::town})
    if (word == word_of(level)) return level;
  return std::nullopt;
}

}  // namespace

std::string write_listings(std::span<const ListedRow> rows) {
  auto text = fmt::format("{}{}\n", source, fmt::join(columns, "\t"));
  for (const auto& [line, listing] : rows) {
    const bool town = listing.level == Level::town;
    text += fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\n", word_of(listing.level), listing.number,
                        listing.name, title_of(listing.kind), listing.agency_as_printed,
                        title_of(listing.town_scope),
                        !town                     ? ""
                        : listing.reaches_village ? "是"
                                                  : "否");
  }
  return text;
}

Result<std::vector<ListedRow>> read_listings(std::string_view text, std::string_view file_name) {
  auto table = sheets::read_tsv(text, file_name, columns);
  if (!table) return fail(std::move(table.error()));

  sheets::Problems problems;
  std::vector<ListedRow> rows;
  std::map<Level, int> last;
  for (const auto& row : *table) {
    const auto level = level_of(row.cells[0]);
    if (!level) {
      problems.add(sheets::line_place(row.line), fmt::format("未知的级别“{}”", row.cells[0]));
      continue;
    }
    ListingCells cells{row.line, {row.cells.begin() + 1, row.cells.end()}};
    if (*level == Level::district) {
      if (!cells.cells[4].empty() || !cells.cells[5].empty())
        problems.add(sheets::line_place(row.line),
                     "区级事项不应填写 town_scope 和 reaches_village");
      cells.cells.resize(column_count(*level));
    }
    rows.push_back({row.line, read_listing(cells, *level, last[*level] + 1, problems)});
    last[*level] = rows.back().listing.number;
  }
  if (!problems.empty())
    return fail(mct::reason::invalid_argument, fmt::format("{} 有错误", file_name),
                problems.take());
  return rows;
}

}  // namespace mct::catalogue
