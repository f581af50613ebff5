#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "backend/features/catalogue/catalogue_types.h"
#include "backend/sheets/text_lines.h"

namespace mct::catalogue {

// The longest name of an item, in characters.
inline constexpr int max_item_name_length = 200;

// A row of a list in words: 序号, 事项名称, 事项类型, 实施机关 or 区级主管部门, and at town level
// 是否镇街共有, 是否延伸到村（社区）.
struct ListingCells {
  int line = 0;
  std::vector<std::string> cells;
};

// The number of columns of a level's list.
std::size_t column_count(Level level);

// Reports what is wrong under the row's line, naming the item. `expected_number`: the one that is
// next in the list; the listing has the printed number, where there is one, so that one gap is one
// problem.
Listing read_listing(const ListingCells& row, Level level, int expected_number,
                     sheets::Problems& problems);

}  // namespace mct::catalogue
