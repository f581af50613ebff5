#pragma once

#include "backend/features/place/guide_types.h"
#include "backend/storage/database.h"

namespace mct::place {

// An empty one, when nobody has written any.
Result<Guide> read_guide(storage::Connection& connection, const std::string& place_id);

// As it shall be from now on, under its next revision; its files hang on it, and no others. New
// ones were uploaded by the account. Errors: ATTACHMENT_NOT_FOUND.
Status write_guide(storage::Connection& connection, const std::string& account_id,
                   const Guide& guide, std::int64_t now_ms);

}  // namespace mct::place
