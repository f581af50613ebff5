#pragma once

#include <map>
#include <span>
#include <string_view>

#include "backend/features/vote/vote_types.h"
#include "backend/sheets/sheet_file.h"

namespace mct::vote {

using sheets::SheetFormat;

using Areas = std::map<std::string, std::int64_t>;  // by household, in 0.01 m²

struct AreaRow {
  int number = 0;  // as a spreadsheet program shows it
  std::string building, entrance, room;
  std::int64_t area = 0;
};

// The sheet 面积: 楼, 单元, 门牌号, 面积. What is wrong is added to `problems`. Errors:
// INVALID_ARGUMENT: not a sheet at all.
Result<std::vector<AreaRow>> read_area_sheet(std::string_view bytes, SheetFormat format,
                                             sheets::Problems& problems);

// Households that there are not, and those that stand twice, are problems.
Areas areas_of(std::span<const AreaRow> rows, SheetFormat format,
               std::span<const Household> households, sheets::Problems& problems);

}  // namespace mct::vote
