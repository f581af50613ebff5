#include "app/features/inbox/inbox_feature.h"

#include "app/core/inbox/inbox.h"
#include "app/core/navigation.h"

namespace mct::app {

void register_inbox(Navigation& navigation, Inbox& inbox) {
  const QString tab = QStringLiteral("messages");
  navigation.register_tab({.id = tab,
                           .title = QT_TRANSLATE_NOOP("Tab", "消息"),
                           .icon = "chat_bubble_outline",
                           .url = QUrl(QStringLiteral("qrc:/mct/features/inbox/InboxPage.qml")),
                           .order = 1});
  QObject::connect(&inbox, &Inbox::changed, &navigation, [&navigation, &inbox, tab] {
    navigation.tabs()->set_badge(tab, inbox.unread());
  });
}

}  // namespace mct::app
