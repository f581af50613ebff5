#include "app/features/scan/scan_feature.h"

#include "app/core/navigation.h"

namespace mct::app {

void register_scan(Navigation& navigation) {
  const QUrl page(QStringLiteral("qrc:/mct/features/scan/ScanPage.qml"));
  navigation.register_route({"scan/code", page, true});
}

}  // namespace mct::app
