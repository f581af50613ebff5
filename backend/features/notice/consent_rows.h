#pragma once

#include "backend/features/notice/recipients.h"
#include "backend/storage/database.h"

// A resident's read state reaches a sender only if the resident allows it for the sender's unit.
namespace mct::notice {

Status write_consent(storage::Connection& connection, const std::string& card_id,
                     const std::string& unit_id, bool allowed);
// Of those who allow it.
Result<Residents> read_residents(storage::Connection& connection, const Notice& notice);
// How many have replied: all staff, and residents who allow it.
Result<int> count_replies(storage::Connection& connection, const Notice& notice);

}  // namespace mct::notice
