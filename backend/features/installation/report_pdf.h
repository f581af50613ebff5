#pragma once

#include <string>

#include "backend/features/installation/installation_types.h"

namespace mct::installation {

// The report as a document in A4: the table over as many pages as it takes, a chart, and how the
// figures are made. Errors: INTERNAL.
Result<std::string> write_report_pdf(const WeeklyReport& report);

}  // namespace mct::installation
