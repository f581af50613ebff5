#include "app/features/scan/scan_feature.h"

#include "app/core/inbox/inbox.h"
#include "app/core/navigation.h"

namespace mct::app {

void register_scan(Navigation& navigation, Inbox& inbox) {
  const QUrl page(QStringLiteral("qrc:/mct/features/scan/ScanPage.qml"));
  navigation.register_route({"scan/code", page, true});
  inbox.offer({.title = QT_TRANSLATE_NOOP("InboxOffer", "扫一扫"),
               .icon = "qr_code_scanner",
               .route = "scan/code",
               .order = 40});
}

}  // namespace mct::app
