#include "app/features/access/access_text.h"

#include <QDateTime>

namespace mct::app {

QString AccessText::time_format() {
  return QStringLiteral("yyyy-MM-dd HH:mm");
}

QString AccessText::span(qint64 start_ms, qint64 end_ms) {
  const auto start = QDateTime::fromMSecsSinceEpoch(start_ms);
  const auto end = QDateTime::fromMSecsSinceEpoch(end_ms);
  const auto with_day = QStringLiteral("MM-dd HH:mm");
  return tr("%1 至 %2")
      .arg(start.toString(with_day),
           end.toString(start.date() == end.date() ? QStringLiteral("HH:mm") : with_day));
}

QString AccessText::time(qint64 ms) {
  return QDateTime::fromMSecsSinceEpoch(ms).toString(time_format());
}

QString AccessText::refusal(const QString& name) {
  if (name == QLatin1String("ELSEWHERE")) return tr("不是这里的门");
  if (name == QLatin1String("TOO_EARLY")) return tr("还没到时间");
  if (name == QLatin1String("EXPIRED")) return tr("已过期");
  if (name == QLatin1String("REVOKED")) return tr("已失效");
  if (name == QLatin1String("USED")) return tr("已用过");
  if (name == QLatin1String("STALE")) return tr("码已过时，请重新打开");
  if (name == QLatin1String("OUT_OF_TOUCH")) return tr("门禁太久没有联网");
  return tr("没有通过");
}

}  // namespace mct::app
