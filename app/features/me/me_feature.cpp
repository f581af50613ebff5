#include "app/features/me/me_feature.h"

#include "app/core/navigation.h"

namespace mct::app {
namespace {

QUrl page(const char* name) {
  return QUrl(QStringLiteral("qrc:/mct/features/me/%1.qml").arg(QLatin1String(name)));
}

}  // namespace

void register_me(Navigation& navigation) {
  navigation.register_tab({.id = "me",
                           .title = QT_TRANSLATE_NOOP("Tab", "我的"),
                           .icon = "person_outline",
                           .url = page("MePage"),
                           .order = 5});
  navigation.register_route({"me/favourites", page("FavouritesPage")});
  navigation.register_route({"me/history", page("HistoryPage")});
  navigation.register_route({"me/settings", page("SettingsPage")});
  navigation.register_route({"me/about", page("AboutPage")});
}

}  // namespace mct::app
