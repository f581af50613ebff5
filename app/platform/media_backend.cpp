#include "app/platform/media_backend.h"

#include <QByteArray>

namespace mct::app {

void choose_media_backend() {
#if defined(Q_OS_LINUX) && !defined(Q_OS_ANDROID)
  constexpr auto variable = "QT_MEDIA_BACKEND";
  if (!qEnvironmentVariableIsSet(variable)) qputenv(variable, "ffmpeg");
#endif
}

}  // namespace mct::app
