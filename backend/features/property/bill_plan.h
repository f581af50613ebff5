#pragma once

#include <span>
#include <vector>

#include "backend/features/property/bill_sheet.h"

namespace mct::property {

// The bills that the rows of a sheet stand for: their household, title, period, amount and day.
// What is wrong is added to `problems`: a household that there is not, a bill that stands twice or
// is there.
std::vector<Bill> plan_bills(std::span<const BillRow> rows, SheetFormat format,
                             std::span<const Household> households, std::span<const Bill> current,
                             sheets::Problems& problems);

}  // namespace mct::property
