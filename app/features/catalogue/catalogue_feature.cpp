#include "app/features/catalogue/catalogue_feature.h"

#include "app/core/navigation.h"

namespace mct::app {
namespace {

QUrl page(const char* name) {
  return QUrl(QStringLiteral("qrc:/mct/features/catalogue/%1.qml").arg(QLatin1String(name)));
}

}  // namespace

void register_catalogue(Navigation& navigation) {
  navigation.register_tab({.id = "catalogue",
                           .title = QT_TRANSLATE_NOOP("Tab", "服务"),
                           .icon = "apps",
                           .url = page("HomePage"),
                           .order = 3});
  navigation.register_route({"catalogue/search", page("SearchPage")});
  navigation.register_route({"catalogue/browse", page("BrowsePage")});
  navigation.register_route({"catalogue/list", page("ItemListPage")});
  navigation.register_route({"catalogue/guide", page("GuidePage"), true});
  navigation.register_link("item", "catalogue/guide", "code");
}

}  // namespace mct::app
