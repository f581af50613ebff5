#include "app/core/sheet_problem.h"

#include <QRegularExpression>

namespace mct::app {

SheetProblem sheet_problem(const std::string& where, const std::string& what) {
  static const QRegularExpression place(QStringLiteral("row (\\d+), column (.+)$"));
  const auto name = QString::fromStdString(where);
  const auto text = QString::fromStdString(what);
  const auto found = place.match(name);
  return found.hasMatch() ? SheetProblem{found.captured(1).toInt(), found.captured(2), text}
                          : SheetProblem{0, name, text};
}

}  // namespace mct::app
