#pragma once

namespace mct::app {

class Inbox;
class Navigation;

void register_directory(Navigation& navigation, Inbox& inbox);

}  // namespace mct::app
