#include "app/features/chat/chat_feature.h"

#include "app/core/inbox/inbox.h"
#include "app/core/navigation.h"
#include "app/features/chat/chat_source.h"

namespace mct::app {
namespace {

QUrl page(const char* name) {
  return QUrl(QStringLiteral("qrc:/mct/features/chat/%1.qml").arg(QLatin1String(name)));
}

}  // namespace

void register_chat(Navigation& navigation, Inbox& inbox, ChatSource& source) {
  // With a conversationId, or with the cardId of whom one talks with.
  navigation.register_route({"chat/conversation", page("ConversationPage"), true});
  navigation.register_link("conversation", "chat/conversation", "conversationId");
  navigation.register_route({"chat/notes", page("ConversationPage"), true});
  navigation.register_route({"chat/group", page("GroupPage"), true});
  navigation.register_route({"chat/people", page("GroupPeoplePage"), true});
  navigation.register_route({"chat/search", page("MessageSearchPage")});
  inbox.add(source);
  inbox.offer({.title = QT_TRANSLATE_NOOP("InboxOffer", "发起群聊"),
               .icon = "groups",
               .route = "chat/people",
               .order = 5,
               .to = InboxOffer::To::staff});
  inbox.offer({.title = QT_TRANSLATE_NOOP("InboxOffer", "我的笔记"),
               .icon = "bookmark_border",
               .route = "chat/notes",
               .order = 10,
               .to = InboxOffer::To::signed_in});
  inbox.offer({.title = QT_TRANSLATE_NOOP("InboxOffer", "搜索聊天记录"),
               .icon = "search",
               .route = "chat/search",
               .order = 15,
               .to = InboxOffer::To::signed_in});
}

}  // namespace mct::app
