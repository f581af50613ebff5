#pragma once

#include <string_view>
#include <vector>

#include "backend/features/booking/booking_types.h"

namespace mct::booking {

struct SampleOffers {
  std::vector<Offer> offers;
  std::vector<Slot> slots;  // of the next 14 days in Beijing
};

// As assets/booking/sample_offers.tsv has them. Errors: INVALID_ARGUMENT with a violation
// ("line 12") for every bad row.
Result<SampleOffers> parse_sample_offers(std::string_view text, std::string_view file_name,
                                         std::int64_t now_ms);

}  // namespace mct::booking
