#pragma once

#include "backend/features/booking/booking_types.h"
#include "backend/storage/database.h"

namespace mct::booking {

// Whoever books for the account waits here for others. How many of its bookings are held now.
Result<int> count_held(storage::Connection& connection, const std::string& account_id);

Status insert_booking(storage::Connection& connection, const Booking& booking);
// Without what gates say of its tickets. Errors: BOOKING_NOT_FOUND (or somebody else's).
Result<Booking> read_booking(storage::Connection& connection, const std::string& account_id,
                             const std::string& id);
// Likewise, and nobody else changes it until the transaction ends.
Result<Booking> lock_booking(storage::Connection& connection, const std::string& account_id,
                             const std::string& id);
// The latest first; without what gates say of their tickets.
Result<std::vector<Booking>> read_bookings(storage::Connection& connection,
                                           const std::string& account_id, std::int64_t offset,
                                           int limit);
Status set_payment(storage::Connection& connection, const std::string& id,
                   const std::string& payment_id);
Status set_state(storage::Connection& connection, const std::string& id, State state,
                 std::int64_t refunded_fen);
// Those whose time is over give back what they held; at most 500 at a time.
Result<std::vector<Booking>> release_expired(storage::Connection& connection, std::int64_t now_ms);

Status insert_ticket(storage::Connection& connection, const std::string& booking_id, int number,
                     const std::string& grant_id);

}  // namespace mct::booking
