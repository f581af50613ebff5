#pragma once

#include "backend/features/place/place_types.h"
#include "backend/storage/database.h"

namespace mct::place {

// With its pictures, and whether there is a guide to it.
Result<Place> with_pictures(storage::Connection& connection, Place place);
// Likewise, for lists: each with its first picture alone.
Result<std::vector<Place>> with_first_pictures(storage::Connection& connection,
                                               std::vector<Place> places);

// These and no others, in this order; new ones were uploaded by the account. Errors:
// ATTACHMENT_NOT_FOUND, INVALID_ARGUMENT (one is no picture).
Status write_pictures(storage::Connection& connection, const std::string& account_id,
                      const Place& place, std::int64_t now_ms);

}  // namespace mct::place
