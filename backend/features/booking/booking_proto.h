#pragma once

#include "mct/booking/v1/booking_service.pb.h"

#include "backend/features/booking/booking_types.h"

namespace mct::booking {

namespace pb = mct::booking::v1;

pb::Offer to_proto(const Offer& offer);
pb::Slot to_proto(const Slot& slot);
pb::Booking to_proto(const Booking& booking, std::int64_t now_ms);
// What its owner wants it to be.
Offer from_proto(const pb::Offer& message);

}  // namespace mct::booking
