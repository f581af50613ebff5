#pragma once

namespace mct::app {

class Navigation;

// The routes of places.
void register_place(Navigation& navigation);

}  // namespace mct::app
