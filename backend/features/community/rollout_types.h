#pragma once

#include <map>
#include <string>
#include <vector>

namespace mct::community {

// By month (2026-12).
using Planned = std::map<std::string, int>;

struct RolloutMonth {
  std::string month;
  int planned = 0;
  int opened = 0;
};

struct TownRollout {
  std::string town_id;
  std::string name;
  std::string path;
  int community_count = 0;
  int open_count = 0;
  std::vector<RolloutMonth> months;
  bool may_plan = false;
};

}  // namespace mct::community
