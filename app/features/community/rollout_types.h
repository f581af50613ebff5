#pragma once

#include <QList>
#include <QString>

namespace mct::app {

struct RolloutMonth {
  QString month;  // 2026-12
  int planned = 0;
  int opened = 0;
};

struct TownRollout {
  QString town_id;
  QString name;
  int community_count = 0;
  int open_count = 0;
  QList<RolloutMonth> months;
  bool may_plan = false;
};

}  // namespace mct::app
