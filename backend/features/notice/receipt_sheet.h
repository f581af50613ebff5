#pragma once

#include "backend/features/notice/sending_store.h"

namespace mct::notice {

// Who stands how to a notice, as a workbook: figures by unit with a chart, then every person.
// Errors: what sheets::write_xlsx says.
Result<std::string> write_receipts(const Recipients& recipients);

}  // namespace mct::notice
