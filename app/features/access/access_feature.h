#pragma once

namespace mct::app {

class Inbox;
class Navigation;

void register_access(Navigation& navigation, Inbox& inbox);

}  // namespace mct::app
