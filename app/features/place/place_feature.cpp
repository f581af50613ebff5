#include "app/features/place/place_feature.h"

#include "app/core/navigation.h"

namespace mct::app {
namespace {

QUrl page(const char* name) {
  return QUrl(QStringLiteral("qrc:/mct/features/place/%1.qml").arg(QLatin1String(name)));
}

}  // namespace

void register_place(Navigation& navigation) {
  navigation.register_route({"place/list", page("PlacesPage")});
  navigation.register_route({"place/map", page("MapPage"), true});
  navigation.register_route({"place/place", page("PlacePage"), true});
  navigation.register_route({"place/kept", page("KeptPlacesPage")});
  navigation.register_route({"place/edit", page("PlaceEditPage"), true});
  navigation.register_route({"place/guide", page("GuidePage"), true});
  navigation.register_route({"place/guide-edit", page("GuideEditPage"), true});
  navigation.register_link("place", "place/place", "placeId");
}

}  // namespace mct::app
