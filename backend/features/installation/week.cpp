#include "backend/features/installation/week.h"

#include <charconv>
#include <fmt/format.h>

namespace mct::installation {
namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::milliseconds;
using std::chrono::sys_days;
using std::chrono::sys_time;
using std::chrono::year_month_day;

constexpr std::chrono::hours beijing{8};
// 1970-01-01 was a Thursday: the Monday of its week.
constexpr days first_monday{-3};

sys_time<milliseconds> local(std::int64_t ms) {
  return sys_time<milliseconds>(milliseconds(ms)) + beijing;
}

std::int64_t weeks_until(sys_days day) {
  return floor<std::chrono::weeks>(day.time_since_epoch() - first_monday).count();
}

// The Thursday decides which year a week belongs to.
sys_days thursday_of(std::int64_t number) {
  return sys_days(days(7 * number));
}

std::optional<int> whole(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace

Week Week::of(std::int64_t ms) {
  return Week(weeks_until(floor<days>(local(ms))));
}

std::optional<Week> Week::parse(std::string_view text) {
  if (text.size() != 8 || text.substr(4, 2) != "-W") return std::nullopt;
  const auto year = whole(text.substr(0, 4));
  const auto number = whole(text.substr(6));
  if (!year || *year < 0 || !number) return std::nullopt;
  // January 4 is always in week 1.
  const sys_days in_first = std::chrono::year(*year) / 1 / 4;
  const Week week(weeks_until(in_first) + *number - 1);
  // The year may have no week 53, or the text a sign.
  if (week.id() != text) return std::nullopt;
  return week;
}

std::int64_t Week::begin_ms() const {
  const sys_time<milliseconds> monday = sys_days(first_monday + days(7 * number_));
  return (monday - beijing).time_since_epoch().count();
}

int Week::year() const {
  return static_cast<int>(year_month_day(thursday_of(number_)).year());
}

int Week::number_in_year() const {
  const auto thursday = thursday_of(number_);
  const sys_days new_year = std::chrono::year(year()) / 1 / 1;
  return static_cast<int>((thursday - new_year).count() / 7) + 1;
}

std::string Week::id() const {
  return fmt::format("{:04}-W{:02}", year(), number_in_year());
}

year_month_day Week::day(int index) const {
  return sys_days(first_monday + days(7 * number_ + index));
}

std::string to_text(year_month_day day) {
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()),
                     static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

std::string beijing_text(std::int64_t ms) {
  const auto time = local(ms);
  const auto day = floor<days>(time);
  const std::chrono::hh_mm_ss clock(floor<std::chrono::minutes>(time - day));
  return fmt::format("{} {:02}:{:02}", to_text(day), clock.hours().count(),
                     clock.minutes().count());
}

}  // namespace mct::installation
