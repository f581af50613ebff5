#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "backend/features/property/property_types.h"
#include "backend/sheets/text_lines.h"

namespace mct::property {

enum class SheetFormat { xlsx = 1, csv = 2 };

// Where a problem of a row stands, for people.
std::string bill_place(SheetFormat format, int row, std::string_view column);

// The sheet 账单: 楼, 单元, 门牌号, 费用, 账期, 金额 (in yuan), 缴费截止 (2026-12-31). Checks each
// row by itself; what is wrong is added to `problems`. Errors: INVALID_ARGUMENT: not a sheet at
// all.
Result<std::vector<BillRow>> read_bill_sheet(std::string_view bytes, SheetFormat format,
                                             sheets::Problems& problems);

// 12.5 is 1250 fen. Nothing: it is no amount from 0.01 to 10,000,000 yuan with at most two
// decimals.
std::optional<std::int64_t> parse_yuan(std::string_view text);

}  // namespace mct::property
