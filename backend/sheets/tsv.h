#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "backend/core/result.h"

namespace mct::sheets {

struct TsvRow {
  int line = 0;                         // from 1
  std::vector<std::string_view> cells;  // as many as there are columns, trimmed
};

// The rows of a table that is kept as text: cells between tabs, the columns' names in the first
// line; lines that are empty or begin with # are left out. The cells point into `text`.
// Errors: INVALID_ARGUMENT with a violation ("line 12") for other columns and for every row with
// more or fewer cells.
Result<std::vector<TsvRow>> read_tsv(std::string_view text, std::string_view file_name,
                                     std::span<const std::string_view> columns);

}  // namespace mct::sheets
