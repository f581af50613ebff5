#pragma once

namespace mct::app {

class Inbox;
class Navigation;

// The tab 消息, with how much is unread.
void register_inbox(Navigation& navigation, Inbox& inbox);

}  // namespace mct::app
