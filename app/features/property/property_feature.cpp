#include "app/features/property/property_feature.h"

#include "app/core/navigation.h"

namespace mct::app {
namespace {

QUrl page(const char* name) {
  return QUrl(QStringLiteral("qrc:/mct/features/property/%1.qml").arg(QLatin1String(name)));
}

}  // namespace

void register_property(Navigation& navigation) {
  navigation.register_route({"property/bills", page("BillsPage")});
  navigation.register_route({"property/keep", page("PropertyKeepPage")});
  navigation.register_route({"property/issued", page("IssuedBillsPage"), true});
  navigation.register_route({"property/entrust", page("EntrustPage"), true});
  navigation.register_route({"property/import", page("BillImportPage"), true});
}

}  // namespace mct::app
