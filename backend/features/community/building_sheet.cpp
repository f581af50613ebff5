#include "backend/features/community/building_sheet.h"

#include <array>
#include <fmt/format.h>

#include "backend/sheets/text_lines.h"
#include "backend/sheets/tsv.h"

namespace mct::community {
namespace {

constexpr std::array<std::string_view, 3> columns{"building", "entrance", "rooms"};

}  // namespace

Result<std::vector<BuildingRow>> parse_buildings(std::string_view text,
                                                 std::string_view file_name) {
  auto rows = sheets::read_tsv(text, file_name, columns);
  if (!rows) return fail(rows.error());
  std::vector<BuildingRow> buildings;
  sheets::Problems problems;
  for (const auto& row : *rows) {
    BuildingRow it{std::string(row.cells[0]), std::string(row.cells[1]), {}};
    for (const auto room : sheets::split_cells(row.cells[2], '|')) it.rooms.emplace_back(room);
    if (it.building.empty()) problems.add(sheets::line_place(row.line), "缺少楼名");
    if (row.cells[2].empty()) problems.add(sheets::line_place(row.line), "缺少门牌号");
    buildings.push_back(std::move(it));
  }
  if (!problems.empty())
    return fail(mct::reason::invalid_argument, fmt::format("{} 有错误", file_name),
                problems.take());
  return buildings;
}

}  // namespace mct::community
