#include "backend/working_days/day.h"

#include <charconv>
#include <fmt/format.h>

namespace mct::working_days {
namespace {

using std::chrono::milliseconds;

constexpr std::chrono::hours ahead_of_utc{8};

std::optional<int> number_in(std::string_view digits) {
  int number = 0;
  const auto* end = digits.data() + digits.size();
  const auto [stop, error] = std::from_chars(digits.data(), end, number);
  if (error != std::errc() || stop != end || number < 0) return std::nullopt;
  return number;
}

}  // namespace

Day day_of(std::int64_t ms) {
  return std::chrono::floor<std::chrono::days>(
      std::chrono::local_time<milliseconds>(milliseconds(ms) + ahead_of_utc));
}

std::int64_t start_ms(Day day) {
  return milliseconds(day.time_since_epoch() - ahead_of_utc).count();
}

std::string text_of(Day day) {
  const std::chrono::year_month_day date(day);
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::optional<Day> parse_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = number_in(text.substr(0, 4));
  const auto month = number_in(text.substr(5, 2));
  const auto day = number_in(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  const auto date = std::chrono::year(*year) / *month / *day;
  if (!date.ok()) return std::nullopt;
  return Day(date);
}

}  // namespace mct::working_days
