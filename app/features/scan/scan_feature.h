#pragma once

namespace mct::app {

class Inbox;
class Navigation;

void register_scan(Navigation& navigation, Inbox& inbox);

}  // namespace mct::app
