#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "backend/sheets/sheet.h"
#include "backend/sheets/text_lines.h"

namespace mct::sheets {

// One row below the header, its cells trimmed and in the order of the titles that were asked for.
struct TitledRow {
  int number = 0;
  std::vector<std::string> cells;
};

// The rows of a sheet whose first row holds exactly these titles, in any order; the last `optional`
// of them may be missing, and their cells are empty then. Rows without a text are left out. Adds
// texts under no title and control characters to `problems`. Nothing, with the reason in
// `problems`, when titles are missing, repeated or not known.
std::optional<std::vector<TitledRow>> read_titled_rows(const Sheet& sheet,
                                                       std::span<const std::string_view> titles,
                                                       Problems& problems,
                                                       std::size_t optional = 0);

}  // namespace mct::sheets
