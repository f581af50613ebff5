#include "backend/features/vote/area_sheet.h"

#include <array>

#include "backend/sheets/cell_values.h"
#include "backend/sheets/titled_rows.h"

namespace mct::vote {
namespace {

constexpr auto sheet_name = "面积";
constexpr std::int64_t most_area = 10'000'000;
constexpr std::array<std::string_view, 4> titles{"楼", "单元", "门牌号", "面积"};

}  // namespace

Result<std::vector<AreaRow>> read_area_sheet(std::string_view bytes, SheetFormat format,
                                             sheets::Problems& problems) {
  auto sheet = sheets::read_sheet_file(bytes, format, sheet_name, problems);
  if (!sheet) return fail(sheet.error());
  std::vector<AreaRow> areas;
  const auto rows = sheets::read_titled_rows(*sheet, titles, problems);
  if (!rows) return areas;
  for (const auto& row : *rows) {
    const auto area = sheets::parse_hundredths(row.cells[3], most_area);
    if (!area)
      problems.add(sheets::cell_place(format, sheet_name, row.number, "面积"),
                   "应为 0.01 至 100000 的面积（平方米），最多两位小数");
    areas.push_back({row.number, row.cells[0], row.cells[1], row.cells[2], area.value_or(0)});
  }
  return areas;
}

Areas areas_of(std::span<const AreaRow> rows, SheetFormat format,
               std::span<const Household> households, sheets::Problems& problems) {
  std::map<std::pair<std::string, std::string>, std::string> doors;
  for (const auto& it : households) doors.emplace(std::pair(it.place, it.room), it.key);
  Areas areas;
  for (const auto& row : rows) {
    const auto door = doors.find({row.building + row.entrance, row.room});
    if (door == doors.end())
      problems.add(sheets::cell_place(format, sheet_name, row.number, "门牌号"),
                   "社区的楼栋表里没有这一户");
    else if (!areas.emplace(door->second, row.area).second)
      problems.add(sheets::cell_place(format, sheet_name, row.number, "门牌号"), "与前面一行重复");
  }
  return areas;
}

}  // namespace mct::vote
