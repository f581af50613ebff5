#pragma once

#include "backend/features/booking/booking_types.h"
#include "backend/storage/database.h"

namespace mct::booking {

// Those of a place, in the order in which they were made; their place has no name yet.
Result<std::vector<Offer>> read_offers(storage::Connection& connection,
                                       const std::string& place_id);
// Errors: OFFER_NOT_FOUND.
Result<Offer> read_offer(storage::Connection& connection, const std::string& id);
// Nobody else writes the offer or its slots by its owner until the transaction ends. Errors:
// OFFER_NOT_FOUND.
Status take_turn(storage::Connection& connection, const std::string& offer_id);
// Under its next revision; a new one under the first.
Status write_offer(storage::Connection& connection, const Offer& offer, std::int64_t now_ms);

// Those that have not begun, at most most_slots.
Result<std::vector<Slot>> read_slots(storage::Connection& connection, const std::string& offer_id,
                                     std::int64_t now_ms);
// Errors: SLOT_NOT_FOUND.
Result<Slot> read_slot(storage::Connection& connection, const std::string& id);
// Made, or with another stock. Errors: STOCK_TAKEN.
Status put_slot(storage::Connection& connection, const Slot& slot);
// Unless it is there.
Status add_slot(storage::Connection& connection, const Slot& slot);

// Takes so many of the slot, if they are left and it has not begun. False: they are not.
Result<bool> take_of_slot(storage::Connection& connection, const std::string& slot_id, int count,
                          std::int64_t now_ms);
Status give_back_to_slot(storage::Connection& connection, const std::string& slot_id, int count);

}  // namespace mct::booking
