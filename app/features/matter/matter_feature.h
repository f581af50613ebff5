#pragma once

namespace mct::app {

class Navigation;

// The routes of matters.
void register_matter(Navigation& navigation);

}  // namespace mct::app
