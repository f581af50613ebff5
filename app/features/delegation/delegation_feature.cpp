#include "app/features/delegation/delegation_feature.h"

#include "app/core/navigation.h"

namespace mct::app {
namespace {

QUrl page(const char* name) {
  return QUrl(QStringLiteral("qrc:/mct/features/delegation/%1.qml").arg(QLatin1String(name)));
}

}  // namespace

void register_delegation(Navigation& navigation) {
  navigation.register_route({"delegation/home", page("DelegationsPage")});
  navigation.register_route({"delegation/offer", page("OfferPage"), true});
  navigation.register_route({"delegation/ward", page("WardPage"), true});
}

}  // namespace mct::app
