#include "app/core/sheet_problem.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace mct::app {

SheetProblem sheet_problem(const std::string& where, const std::string& what) {
  static const QRegularExpression place(QStringLiteral("row (\\d+)(?:, column (.+))?$"));
  const auto name = QString::fromStdString(where);
  const auto text = QString::fromStdString(what);
  const auto found = place.match(name);
  return found.hasMatch() ? SheetProblem{found.captured(1).toInt(), found.captured(2), text}
                          : SheetProblem{0, name, text};
}

QString place_text(const SheetProblem& problem) {
  if (problem.row == 0) return problem.column;
  const auto row = QCoreApplication::translate("SheetProblem", "第 %1 行").arg(problem.row);
  return problem.column.isEmpty() ? row : QStringLiteral("%1 · %2").arg(row, problem.column);
}

}  // namespace mct::app
