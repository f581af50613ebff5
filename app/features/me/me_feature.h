#pragma once

namespace mct::app {

class Navigation;

// 我的: its tab and pages.
void register_me(Navigation& navigation);

}  // namespace mct::app
