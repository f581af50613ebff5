#pragma once

namespace mct::app {

class Navigation;

// The routes of bookings.
void register_booking(Navigation& navigation);

}  // namespace mct::app
