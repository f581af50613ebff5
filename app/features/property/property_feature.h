#pragma once

namespace mct::app {

class Navigation;

// The routes of property services.
void register_property(Navigation& navigation);

}  // namespace mct::app
