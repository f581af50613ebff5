#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "backend/core/result.h"
#include "backend/features/catalogue/gazette/gazette_parser.h"

namespace mct::catalogue {

// The rows of the published lists as a table that can be read and compared:
// assets/catalogue/items.tsv. Columns: level (district, town), number, name, kind, agency,
// town_scope and reaches_village (empty at district level).
std::string write_listings(std::span<const ListedRow> rows);

// The rows, each with its line in the table. Errors: INVALID_ARGUMENT with a violation ("line 12")
// for everything that is wrong: as parse_gazette.
Result<std::vector<ListedRow>> read_listings(std::string_view text, std::string_view file_name);

}  // namespace mct::catalogue
