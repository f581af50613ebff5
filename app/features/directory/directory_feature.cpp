#include "app/features/directory/directory_feature.h"

#include "app/core/inbox/inbox.h"
#include "app/core/navigation.h"

namespace mct::app {
namespace {

QUrl page(const char* name) {
  return QUrl(QStringLiteral("qrc:/mct/features/directory/%1.qml").arg(QLatin1String(name)));
}

}  // namespace

void register_directory(Navigation& navigation, Inbox& inbox) {
  navigation.register_tab({.id = "contacts",
                           .title = QT_TRANSLATE_NOOP("Tab", "通讯录"),
                           .icon = "contacts",
                           .url = page("ContactsPage"),
                           .order = 2});
  navigation.register_route({"directory/unit", page("UnitPage")});
  navigation.register_route({"directory/search", page("ColleagueSearchPage")});
  navigation.register_route({"directory/card", page("CardPage"), true});
  navigation.register_route({"directory/cards", page("MyCardsPage")});
  navigation.register_route({"directory/card-settings", page("CardSettingsPage"), true});
  navigation.register_route({"directory/code", page("CardCodePage"), true});
  navigation.register_route({"directory/friend", page("AddFriendPage"), true});
  navigation.register_route({"directory/staff", page("StaffPage"), true});
  navigation.register_route({"directory/move", page("MovePage"), true});
  navigation.register_route({"directory/department", page("DepartmentPage"), true});
  navigation.register_route({"directory/sheet", page("StaffSheetPage"), true});
  navigation.register_route({"directory/changes", page("ChangesPage"), true});
  inbox.offer({.title = QT_TRANSLATE_NOOP("InboxOffer", "添加好友"),
               .icon = "person_add",
               .route = "directory/friend",
               .order = 30,
               .to = InboxOffer::To::signed_in});
  navigation.register_link("card", "directory/friend", "code");
}

}  // namespace mct::app
