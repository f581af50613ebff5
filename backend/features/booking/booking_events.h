#pragma once

#include "backend/events/event_log.h"

namespace mct::booking {

// On the topic of the account that has booked: it is paid; its hold is over.
inline constexpr events::Kind booking_paid{"booking.paid"};
inline constexpr events::Kind booking_released{"booking.released"};

}  // namespace mct::booking
