#include "app/features/access/access_feature.h"

#include "app/core/inbox/inbox.h"
#include "app/core/navigation.h"

namespace mct::app {
namespace {

QUrl page(const char* name) {
  return QUrl(QStringLiteral("qrc:/mct/features/access/%1.qml").arg(QLatin1String(name)));
}

}  // namespace

void register_access(Navigation& navigation, Inbox& inbox) {
  navigation.register_route({"access/pass", page("PassPage"), true});
  navigation.register_route({"access/visitors", page("VisitorsPage"), true});
  navigation.register_route({"access/invite", page("InvitePage"), true});
  navigation.register_route({"access/visitor", page("VisitorPage"), true});
  navigation.register_route({"access/entries", page("EntriesPage"), true});
  inbox.offer({.title = QT_TRANSLATE_NOOP("InboxOffer", "门禁通行证"),
               .icon = "vpn_key",
               .route = "access/pass",
               .order = 35,
               .to = InboxOffer::To::signed_in});
}

}  // namespace mct::app
