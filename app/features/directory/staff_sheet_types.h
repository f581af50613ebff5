#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include "app/core/sheet_problem.h"

namespace mct::app {

enum class SheetFormat { xlsx = 1, csv = 2 };

// A staff sheet as a person has chosen it, and what is to be done with it.
struct StaffSheet {
  QString organization_id;
  SheetFormat format = SheetFormat::xlsx;
  QByteArray content;
  bool revoke_missing = false;
};

// What an import does to one person; the values are those of the contract.
struct SheetChange {
  enum class Action { add = 1, change = 2, revoke = 3, missing = 4 };
  Action action = Action::add;
  QString name;
  QString organization_name;
  QString fields;  // a line for each: 岗位：科员 → 科长
};

// The sheet beside the directory.
struct SheetComparison {
  bool applied = false;
  qint64 revision = 0;
  QList<SheetProblem> problems;  // then nothing can be applied
  QList<SheetChange> changes;
  QStringList new_departments;
  int unchanged = 0;
};

}  // namespace mct::app
