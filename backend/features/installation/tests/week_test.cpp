#include "backend/features/installation/week.h"

#include <gtest/gtest.h>

namespace mct::installation {
namespace {

using std::chrono::sys_days;

// The time of a day and an hour in Beijing.
std::int64_t beijing(std::chrono::year_month_day day, int hour = 0) {
  const auto time = sys_days(day).time_since_epoch() + std::chrono::hours(hour - 8);
  return std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
}

using std::chrono::December;
using std::chrono::January;
using std::chrono::November;
using std::chrono::year;

TEST(Week, EndsOnSundayAtMidnightInBeijing) {
  const auto monday = beijing(year(2026) / November / 23);
  EXPECT_EQ(Week::of(monday - 1).id(), "2026-W47");
  EXPECT_EQ(Week::of(monday).id(), "2026-W48");
  EXPECT_EQ(Week::of(monday).begin_ms(), monday);
  EXPECT_EQ(Week::of(monday - 1).end_ms(), monday);
}

TEST(Week, BelongsToTheYearOfItsThursday) {
  EXPECT_EQ(Week::of(beijing(year(2026) / December / 31)).id(), "2026-W53");
  EXPECT_EQ(Week::of(beijing(year(2027) / January / 3, 23)).id(), "2026-W53");
  EXPECT_EQ(Week::of(beijing(year(2027) / January / 4)).id(), "2027-W01");
  EXPECT_EQ(Week::of(beijing(year(2024) / December / 30)).id(), "2025-W01");
  EXPECT_EQ(Week::of(0).id(), "1970-W01");
  EXPECT_EQ(Week::of(beijing(year(1969) / December / 28)).id(), "1969-W52");
}

TEST(Week, IsReadAsItIsWritten) {
  for (const auto* id : {"1970-W01", "2020-W53", "2026-W47", "2026-W53", "2027-W01"}) {
    const auto week = Week::parse(id);
    ASSERT_TRUE(week) << id;
    EXPECT_EQ(week->id(), id);
  }
}

TEST(Week, OtherTextsAreNoWeek) {
  for (const auto* text : {"", "2026", "2026-47", "2026-W00", "2026-W54", "2027-W53", "2026-W+7",
                           "2026-W4", "2026-W477", "-026-W47", "2026-w47", "二〇二六-W47"})
    EXPECT_FALSE(Week::parse(text)) << text;
}

TEST(Week, KnowsItsDays) {
  const auto week = Week::parse("2026-W53");
  EXPECT_EQ(to_text(week->day(0)), "2026-12-28");
  EXPECT_EQ(to_text(week->day(6)), "2027-01-03");
  EXPECT_EQ(week->next().id(), "2027-W01");
  EXPECT_EQ(week->previous().id(), "2026-W52");
  EXPECT_EQ(beijing_text(week->begin_ms()), "2026-12-28 00:00");
}

}  // namespace
}  // namespace mct::installation
