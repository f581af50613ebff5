#pragma once

namespace mct::app {

class Navigation;

// 安装使用周报, which 我的 opens for unit admins.
void register_installation(Navigation& navigation);

}  // namespace mct::app
