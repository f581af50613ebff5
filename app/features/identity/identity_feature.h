#pragma once

namespace mct::app {

class Navigation;

// 实名认证, and 实名审核 for officers.
void register_identity(Navigation& navigation);

}  // namespace mct::app
