#include "app/core/request_id.h"

#include <QDateTime>
#include <QUuid>

namespace mct::app {

QString new_request_id() {
  const auto random = QUuid::createUuid().toString(QUuid::Id128);
  return QStringLiteral("%1").arg(QDateTime::currentMSecsSinceEpoch(), 12, 16, QLatin1Char('0')) +
         random.right(12) + random.left(8);
}

}  // namespace mct::app
