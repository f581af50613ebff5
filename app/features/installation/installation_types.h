#pragma once

#include <optional>

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace mct::app {

// A week that there is a report of.
struct ReportWeek {
  QString id;  // 2026-W47
  QDate first_day;
  QDate last_day;
  bool finished = false;
};

struct ReportFigures {
  qint64 listed = 0;
  qint64 claimed = 0;
  qint64 installed = 0;
  qint64 active = 0;
  std::optional<qint64> change;  // of `active`, since the week before
};

struct ReportLine {
  QString name;
  int unit_count = 1;
  ReportFigures figures;
};

struct WeeklyReport {
  ReportWeek week;
  QList<ReportLine> lines;
  ReportFigures total;
  std::optional<qint64> other_active;  // devices of no unit
  QDateTime taken;
  bool taken_late = false;
};

// The values are those of the contract.
enum class ReportFormat { xlsx = 1, pdf = 2 };

}  // namespace mct::app
