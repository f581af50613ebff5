#include "app/core/money.h"

#include <QLocale>

namespace mct::app {

QString money_text(qint64 fen) {
  const QLocale chinese(QLocale::Chinese, QLocale::China);
  const auto yuan = QChar(u'¥') + chinese.toString(fen / 100);
  if (fen % 100 == 0) return yuan;
  return QStringLiteral("%1.%2").arg(yuan).arg(fen % 100, 2, 10, QChar('0'));
}

}  // namespace mct::app
