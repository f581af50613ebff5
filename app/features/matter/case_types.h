#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace mct::app {

// A suggestion of residents and how it was handled, as published.
struct HandledCase {
  QString source;
  int number = 0;
  QString category;
  QString title;
  QString content;
  QStringList units;
  QString handling;
  QString measure;
};

// A word that a list can be narrowed to, and how many cases it would leave.
struct CaseFacet {
  QString name;
  int count = 0;
};

// Empty fields filter nothing.
struct CaseFilter {
  QString category;
  QString unit;
};

struct CasePage {
  QList<HandledCase> cases;
  QString next;
  int total = 0;
  QList<CaseFacet> categories;
  QList<CaseFacet> units;
};

}  // namespace mct::app
