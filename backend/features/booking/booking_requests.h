#pragma once

#include "mct/booking/v1/booking_service.pb.h"

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

struct Page {
  std::int64_t offset = 0;
  int limit = 0;
};
Result<Page> parse(const pb::ListOwnBookingsRequest& request);
// Empty: this was the last one. `more`: there are more than this page has.
std::string next_page(const Page& page, bool more);
// Of a list that has one page.
Status check_only_page(const std::string& page_token);

Result<OfferStore::OfferChange> parse(const pb::PutOfferRequest& request);
Result<OfferStore::SlotsChange> parse(const pb::PutSlotsRequest& request);

}  // namespace mct::booking
