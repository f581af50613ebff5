#pragma once

#include "mct/booking/v1/booking_service.pb.h"

#include "app/features/booking/booking_types.h"

namespace mct::app {

Offer from_proto(const booking::v1::Offer& message);
OfferCalendar from_proto(const booking::v1::GetSlotsResponse& message);
Booking from_proto(const booking::v1::Booking& message);
BookingPage from_proto(const booking::v1::ListOwnBookingsResponse& message);
booking::v1::Offer to_proto(const Offer& offer);

}  // namespace mct::app
