#include "backend/features/installation/publication.h"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>

namespace mct::installation {
namespace {

bool is_root(std::string_view path) {
  return path.find('/') + 1 == path.size();
}

bool is_nobody(const UnitFigures& unit) {
  return unit.figures == Figures{};
}

Figures sum_of(std::span<const UnitFigures* const> units) {
  Figures sum;
  for (const auto* unit : units) sum += unit->figures;
  return sum;
}

bool may_stand(std::span<const UnitFigures* const> group) {
  return group.size() > 1 && sum_of(group).listed >= least_people;
}

// The units that are shown together only; none when they cannot be hidden among others.
std::vector<const UnitFigures*> grouped(std::span<const UnitFigures> units) {
  std::vector<const UnitFigures*> group, others;
  for (const auto& unit : units) {
    if (is_nobody(unit)) continue;
    (unit.figures.listed < least_people ? group : others).push_back(&unit);
  }
  if (group.empty() || may_stand(group)) return group;
  // One is enough: it has at least as many people as a group needs.
  const auto joins = std::ranges::min_element(
      others, {}, [](const UnitFigures* unit) { return unit->figures.listed; });
  if (joins == others.end()) return {};
  group.push_back(*joins);
  return group;
}

Line line_of(std::span<const UnitFigures* const> group) {
  Line line;
  for (const auto* unit : group) line.unit_ids.push_back(unit->unit_id);
  std::ranges::sort(line.unit_ids);
  const auto& path = group.front()->path;
  line.path = path.substr(0, path.find('/') + 1);
  line.figures = sum_of(group);
  const bool joined = std::ranges::any_of(
      group, [](const UnitFigures* unit) { return unit->figures.listed >= least_people; });
  line.name = joined
                  ? fmt::format("人数不足{}人的单位等{}个单位（合计）", least_people, group.size())
                  : fmt::format("人数不足{}人的单位（合计）", least_people);
  return line;
}

bool may_see(const Reader& reader, const Line& line) {
  return reader.is_operator ||
         ("/" + line.path).find("/" + reader.unit_id + "/") != std::string::npos;
}

// The root's admins see every line, as the path of each begins with it.
bool sees_district(const Reader& reader, const PublishedWeek& published) {
  return reader.is_operator || (!published.lines.empty() &&
                                published.lines.front().path.starts_with(reader.unit_id + "/"));
}

std::vector<Line> visible(const Reader& reader, const PublishedWeek& published) {
  std::vector<Line> lines;
  std::ranges::copy_if(published.lines, std::back_inserter(lines),
                       [&](const Line& line) { return may_see(reader, line); });
  return lines;
}

std::int64_t active_of(std::span<const Line> lines) {
  return std::accumulate(
      lines.begin(), lines.end(), std::int64_t{0},
      [](std::int64_t sum, const Line& line) { return sum + line.figures.active; });
}

}  // namespace

std::vector<Line> publish(std::span<const UnitFigures> units) {
  const auto group = grouped(units);
  std::vector<Line> lines;
  for (const auto& unit : units) {
    if (is_nobody(unit)
            ? is_root(unit.path)
            : unit.figures.listed < least_people || std::ranges::count(group, &unit) > 0)
      continue;
    lines.push_back({{unit.unit_id}, unit.name, unit.path, unit.figures});
  }
  if (!group.empty()) lines.push_back(line_of(group));
  return lines;
}

WeeklyReport report_for(const Reader& reader, const PublishedWeek& published,
                        const PublishedWeek* before) {
  WeeklyReport report{.week = published.week,
                      .taken_ms = published.taken_ms,
                      .lines = {},
                      .total = {},
                      .total_change = {},
                      .other_active = {}};
  const auto former = before ? visible(reader, *before) : std::vector<Line>{};
  for (auto& line : visible(reader, published)) {
    report.total += line.figures;
    std::optional<std::int64_t> change;
    if (const auto same = std::ranges::find(former, line.unit_ids, &Line::unit_ids);
        same != former.end())
      change = line.figures.active - same->figures.active;
    report.lines.push_back({std::move(line), change});
  }
  if (before) report.total_change = report.total.active - active_of(former);
  if (sees_district(reader, published)) report.other_active = published.other_active;
  return report;
}

}  // namespace mct::installation
