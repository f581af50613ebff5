#pragma once

namespace mct::app {

class ChatSource;
class Inbox;
class Navigation;

// The routes of conversations, and their place in 消息.
void register_chat(Navigation& navigation, Inbox& inbox, ChatSource& source);

}  // namespace mct::app
