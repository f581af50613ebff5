#pragma once

namespace mct::app {

class Navigation;

// The route of pictures.
void register_picture(Navigation& navigation);

}  // namespace mct::app
