#pragma once

namespace mct::app {

class Navigation;

// The routes of communities.
void register_community(Navigation& navigation);

}  // namespace mct::app
