#pragma once

namespace mct::app {

class Navigation;

void register_directory(Navigation& navigation);

}  // namespace mct::app
