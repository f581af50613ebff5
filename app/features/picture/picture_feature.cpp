#include "app/features/picture/picture_feature.h"

#include "app/core/navigation.h"

namespace mct::app {

void register_picture(Navigation& navigation) {
  const QUrl page(QStringLiteral("qrc:/mct/features/picture/PicturePage.qml"));
  navigation.register_route({"picture/picture", page, true});
}

}  // namespace mct::app
