#pragma once

#include <string>

#include <QString>

namespace mct::app {

// What the server has found wrong with a sheet.
struct SheetProblem {
  int row = 0;  // 0: of no one row
  QString column;
  QString what;
};

// `where`: as the server names places, "sheet 人员, row 7, column 手机号码", or "row 7"; or the
// column alone.
SheetProblem sheet_problem(const std::string& where, const std::string& what);

// Where it stands, for people: 第 7 行 · 手机号码.
QString place_text(const SheetProblem& problem);

}  // namespace mct::app
