#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mct::installation {

// A week of ISO 8601, from Monday to Sunday in Beijing time, which is UTC+8 all year.
class Week {
 public:
  // Weeks since that of 1970-01-01: for keeping and comparing.
  explicit Week(std::int64_t number) : number_(number) {}
  // That of a time, in milliseconds since 1970-01-01T00:00:00Z.
  static Week of(std::int64_t ms);
  // 2026-W47; nothing when there is no such week.
  static std::optional<Week> parse(std::string_view text);

  std::int64_t number() const { return number_; }
  std::int64_t begin_ms() const;
  std::int64_t end_ms() const { return next().begin_ms(); }
  Week next() const { return Week(number_ + 1); }
  Week previous() const { return Week(number_ - 1); }

  // The year that most of its days are in, and its number there, from 1 to 53.
  int year() const;
  int number_in_year() const;
  std::string id() const;
  // The days of the week, such as 2026-11-16: 0 is Monday.
  std::chrono::year_month_day day(int index) const;

  friend auto operator<=>(const Week&, const Week&) = default;

 private:
  std::int64_t number_;
};

// 2026-11-16
std::string to_text(std::chrono::year_month_day day);
// Of a time in Beijing: 2026-11-16 08:30.
std::string beijing_text(std::int64_t ms);

}  // namespace mct::installation
