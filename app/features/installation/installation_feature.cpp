#include "app/features/installation/installation_feature.h"

#include "app/core/navigation.h"

namespace mct::app {

void register_installation(Navigation& navigation) {
  navigation.register_route(
      {"installation/report",
       QUrl(QStringLiteral("qrc:/mct/features/installation/WeeklyReportPage.qml")), true});
}

}  // namespace mct::app
