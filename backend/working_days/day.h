#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// Dates of the district. Its clocks are those of Beijing: UTC+8, all year round since 1992.
namespace mct::working_days {

using Day = std::chrono::local_days;

// `ms`: since 1970-01-01T00:00:00Z.
Day day_of(std::int64_t ms);
// The first moment of the day, likewise. A day ends where the next one begins.
std::int64_t start_ms(Day day);

// 2026-12-01
std::string text_of(Day day);
// Nothing: the text is no such date, as 2026-02-30.
std::optional<Day> parse_day(std::string_view text);

}  // namespace mct::working_days
