#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mct::catalogue {

// Several rows in one cell: one line a row, its cells between ｜ (U+FF5C). Within a cell \｜ stands
// for ｜, \n for a line's end and \\ for a backslash. No row at all folds to an empty text.
std::string fold_rows(const std::vector<std::vector<std::string>>& rows);

// The inverse of fold_rows. Lines that hold nothing are left out; a backslash before any other
// character stands for itself.
std::vector<std::vector<std::string>> unfold_rows(std::string_view text);

}  // namespace mct::catalogue
