#include "app/features/identity/application_text.h"

#include <QCoreApplication>
#include <QDateTime>

namespace mct::app {

QString application_title(ApplicationKind kind) {
  constexpr auto context = "ApplicationText";
  switch (kind) {
    case ApplicationKind::name:
      return QCoreApplication::translate(context, QT_TRANSLATE_NOOP("ApplicationText", "变更姓名"));
    case ApplicationKind::avatar:
      return QCoreApplication::translate(context, QT_TRANSLATE_NOOP("ApplicationText", "变更头像"));
    default:
      return QCoreApplication::translate(context, QT_TRANSLATE_NOOP("ApplicationText", "实名认证"));
  }
}

QString application_time(qint64 ms) {
  return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

}  // namespace mct::app
