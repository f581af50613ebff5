#pragma once

#include <string_view>

#include "backend/core/result.h"

namespace mct::sheets {

// Whether every XML part of the workbook is well-formed UTF-8 without a document type. liborcus
// 0.17 ends the process on some parts that are not (an assertion in its parser), so nothing else
// may reach it. `bytes` has passed check_unpacked_size. Errors: INVALID_ARGUMENT naming the
// part.
Status check_workbook_parts(std::string_view bytes);

}  // namespace mct::sheets
