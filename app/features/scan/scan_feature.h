#pragma once

namespace mct::app {

class Navigation;

void register_scan(Navigation& navigation);

}  // namespace mct::app
