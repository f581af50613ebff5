#include "app/core/money.h"

#include <QLocale>

namespace mct::app {

QString money_text(qint64 fen) {
  const QLocale chinese(QLocale::Chinese, QLocale::China);
  return QStringLiteral("¥%1.%2")
      .arg(chinese.toString(fen / 100))
      .arg(fen % 100, 2, 10, QChar('0'));
}

}  // namespace mct::app
