#pragma once

#include "backend/features/notice/recipients.h"
#include "backend/storage/database.h"

namespace mct::notice {

// Of a notice that the card manages. Errors: NOTICE_NOT_FOUND.
Result<Recipients> read_recipients(storage::Connection& connection, Members& members,
                                   const Standing& standing, const std::string& id,
                                   std::int64_t now_ms);

}  // namespace mct::notice
