#include "app/features/identity/identity_feature.h"

#include "app/core/navigation.h"

namespace mct::app {
namespace {

QUrl page(const char* name) {
  return QUrl(QStringLiteral("qrc:/mct/features/identity/%1.qml").arg(QLatin1String(name)));
}

}  // namespace

void register_identity(Navigation& navigation) {
  navigation.register_route({"identity/home", page("IdentityPage")});
  navigation.register_route({"identity/form", page("IdentityFormPage"), true});
  navigation.register_route({"identity/services", page("ServicesPage"), true});
  navigation.register_route({"identity/views", page("NumberViewsPage"), true});
  navigation.register_route({"identity/reviews", page("ReviewsPage")});
  navigation.register_route({"identity/review", page("ReviewPage"), true});
}

}  // namespace mct::app
