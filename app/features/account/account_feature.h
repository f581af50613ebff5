#pragma once

namespace mct::app {

class Navigation;

// Signing up, in and out; the pages that 我的 opens.
void register_account(Navigation& navigation);

}  // namespace mct::app
