#pragma once

namespace mct::app {

class Inbox;
class Navigation;
class NoticeClient;
class NoticeSource;
class TaskClient;

// The routes of notices, and their place in 消息.
void register_notice(Navigation& navigation, Inbox& inbox, NoticeClient& notices,
                     NoticeSource& source, TaskClient& tasks);

}  // namespace mct::app
