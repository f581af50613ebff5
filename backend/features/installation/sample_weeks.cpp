#include "backend/features/installation/sample_weeks.h"

#include <array>

namespace mct::installation {
namespace {

constexpr int week_count = 8;
constexpr std::int64_t minute_ms = 60'000;

// The sample unit of the directory, and offices below it that stand in these reports alone.
struct SampleUnit {
  const char* id;
  const char* name;
  std::int64_t people;
  int percent;  // who has claimed the card in the last week
};
constexpr std::array<SampleUnit, 6> units{{{"sample", "样例单位", 12, 100},
                                           {"sample-1", "样例一所", 46, 72},
                                           {"sample-2", "样例二所", 31, 58},
                                           {"sample-3", "样例三所", 8, 88},
                                           {"sample-4", "样例服务中心", 64, 41},
                                           {"sample-5", "样例执法队", 23, 96}}};

// Grows to its full height over the weeks.
Figures figures_of(const SampleUnit& unit, int week) {
  const auto claimed = unit.people * unit.percent * (week + 2) / (100 * (week_count + 1));
  return {unit.people, claimed, claimed + claimed / 10, claimed - claimed / 8};
}

}  // namespace

std::vector<PublishedWeek> sample_weeks(Week before) {
  std::vector<PublishedWeek> weeks;
  for (int i = 0; i < week_count; ++i) {
    const Week week(before.number() - week_count + i);
    PublishedWeek published{week, week.end_ms() + minute_ms, 0, {}};
    for (const auto& unit : units) {
      const std::string below =
          std::string("mentougou/sample/") +
          (std::string_view(unit.id) == "sample" ? "" : std::string(unit.id) + "/");
      published.lines.push_back({{unit.id}, unit.name, below, figures_of(unit, i)});
    }
    weeks.push_back(std::move(published));
  }
  return weeks;
}

}  // namespace mct::installation
