#pragma once

#include "mct/booking/v1/booking_service.pb.h"

#include "backend/core/page_token.h"
#include "backend/features/booking/booking_store.h"
#include "backend/features/booking/offer_store.h"
#include "backend/rpc/caller.h"

// What requests must be, field by field; and what they mean. Errors: INVALID_ARGUMENT with a
// violation for each field that is wrong; PAGE_TOKEN_MISMATCH.
namespace mct::booking {

namespace pb = mct::booking::v1;

// `field`: such as place_id.
Status check_id(const std::string& id, const char* field);
Result<BookingStore::Order> parse(const pb::CreateBookingRequest& request);

Result<ListPage> parse(const pb::ListOwnBookingsRequest& request);

Result<OfferStore::OfferChange> parse(const pb::PutOfferRequest& request);
Result<OfferStore::SlotsChange> parse(const pb::PutSlotsRequest& request);

}  // namespace mct::booking
