#pragma once

namespace mct::app {

class Navigation;

// The catalogue's tab, pages and links.
void register_catalogue(Navigation& navigation);

}  // namespace mct::app
