#pragma once

#include <span>
#include <string>
#include <string_view>

#include "backend/core/result.h"
#include "backend/features/matter/ledger/handled_case.h"

namespace mct::matter {

// Cases as a table that can be read and compared: assets/matter/handled_cases.tsv. Columns: source,
// number, class, title, content, units, handling, measure.
std::string write_cases(std::span<const HandledCase> cases);

// Errors: INVALID_ARGUMENT with a violation (“handled_cases.tsv, line 12”, naming the column) for
// everything that is wrong: as parse_ledger, but for the headings; numbers begin with 1 in each
// source.
Result<std::vector<HandledCase>> read_cases(std::string_view text, std::string_view file_name);

}  // namespace mct::matter
