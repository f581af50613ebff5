#pragma once

namespace mct::app {

class Navigation;

// The routes of delegations.
void register_delegation(Navigation& navigation);

}  // namespace mct::app
