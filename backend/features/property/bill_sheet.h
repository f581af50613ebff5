#pragma once

#include <string_view>
#include <vector>

#include "backend/features/property/property_types.h"
#include "backend/sheets/sheet_file.h"

namespace mct::property {

using sheets::SheetFormat;

// Where a problem of a row stands, for people.
std::string bill_place(SheetFormat format, int row, std::string_view column);

// The sheet 账单: 楼, 单元, 门牌号, 费用, 账期, 金额 (in yuan), 缴费截止 (2026-12-31). Checks each
// row by itself; what is wrong is added to `problems`. Errors: INVALID_ARGUMENT: not a sheet at
// all.
Result<std::vector<BillRow>> read_bill_sheet(std::string_view bytes, SheetFormat format,
                                             sheets::Problems& problems);

}  // namespace mct::property
