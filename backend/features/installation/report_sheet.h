#pragma once

#include <string>

#include "backend/features/installation/installation_types.h"

namespace mct::installation {

// The report as a workbook: the sheet 周报 with a chart beside it, and 说明.
// Errors: INTERNAL, STORAGE_FULL.
Result<std::string> write_report_sheet(const WeeklyReport& report);

}  // namespace mct::installation
