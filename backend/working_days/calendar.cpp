#include "backend/working_days/calendar.h"

#include <array>
#include <fmt/format.h>

#include "backend/sheets/text_lines.h"
#include "backend/sheets/tsv.h"

namespace mct::working_days {
namespace {

using std::chrono::days;

constexpr std::array<std::string_view, 5> columns{"first", "last", "kind", "name", "notice"};

bool is_weekend(Day day) {
  const std::chrono::weekday weekday(day);
  return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

std::chrono::year year_of(Day day) {
  return std::chrono::year_month_day(day).year();
}

}  // namespace

Result<Calendar> Calendar::parse(std::string_view text, std::string_view file_name) {
  auto rows = sheets::read_tsv(text, file_name, columns);
  if (!rows) return fail(std::move(rows.error()));
  Calendar calendar;
  sheets::Problems problems;
  for (const auto& row : *rows) {
    const auto place = sheets::line_place(row.line);
    const auto first = parse_day(row.cells[0]);
    const auto last = parse_day(row.cells[1]);
    const bool worked = row.cells[2] == "work";
    if (!first) problems.add(place, fmt::format("first：“{}”不是日期", row.cells[0]));
    if (!last) problems.add(place, fmt::format("last：“{}”不是日期", row.cells[1]));
    if (!worked && row.cells[2] != "rest")
      problems.add(place, fmt::format("kind：“{}”应为 rest 或 work", row.cells[2]));
    if (row.cells[3].empty()) problems.add(place, "name：缺少节日名称");
    if (row.cells[4].empty()) problems.add(place, "notice：缺少依据的通知");
    if (!first || !last) continue;
    if (*last < *first || year_of(*last) != year_of(*first)) {
      problems.add(place, "last：应在同一年，且不早于 first");
      continue;
    }
    calendar.years_.insert(year_of(*first));
    for (auto day = *first; day <= *last; day += days(1)) {
      if (worked && !is_weekend(day))
        problems.add(place, fmt::format("{} 本来就是工作日", text_of(day)));
      if (!calendar.exceptions_.emplace(day, worked).second)
        problems.add(place, fmt::format("{} 重复", text_of(day)));
    }
  }
  if (!problems.empty())
    return fail(reason::invalid_argument, fmt::format("{} 有错误", file_name), problems.take());
  return calendar;
}

bool Calendar::is_working(Day day) const {
  const auto found = exceptions_.find(day);
  return found == exceptions_.end() ? !is_weekend(day) : found->second;
}

Calendar::Deadline Calendar::add(Day from, int count) const {
  Deadline deadline{from, false};
  if (count == 0 && is_working(from)) return {from, !knows(year_of(from))};
  // Count 0 on a day of rest ends on the next working day (民法典 article 203), as 1 does.
  for (int left = std::max(count, 1); left > 0;) {
    deadline.day += days(1);
    deadline.provisional |= !knows(year_of(deadline.day));
    if (is_working(deadline.day)) --left;
  }
  return deadline;
}

Calendar::Span Calendar::between(Day from, Day to) const {
  if (to < from) {
    auto span = between(to, from);
    span.days = -span.days;
    return span;
  }
  Span span;
  for (auto day = from + days(1); day <= to; day += days(1)) {
    span.provisional |= !knows(year_of(day));
    if (is_working(day)) ++span.days;
  }
  return span;
}

}  // namespace mct::working_days
