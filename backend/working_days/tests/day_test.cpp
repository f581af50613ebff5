#include "backend/working_days/day.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace mct::working_days {
namespace {

using std::chrono::days;

TEST(WorkingDaysDay, ADayBeginsAtMidnightInBeijing) {
  EXPECT_EQ(text_of(day_of(1'764'518'399'999)), "2025-11-30");  // 15:59:59.999 UTC
  EXPECT_EQ(text_of(day_of(1'764'518'400'000)), "2025-12-01");
  EXPECT_EQ(start_ms(*parse_day("2025-12-01")), 1'764'518'400'000);
  EXPECT_EQ(text_of(day_of(-28'800'001)), "1969-12-31");
}

TEST(WorkingDaysDay, WhatIsNoDateIsRefused) {
  for (const auto* bad : {"", "2026-2-01", "2026-02-30", "2026-13-01", "2026/02/01", "20260201",
                          "2026-02-0x", "2026--2-01", "2026-02-01 "})
    EXPECT_FALSE(parse_day(bad)) << bad;
  EXPECT_TRUE(parse_day("2024-02-29"));
}

RC_GTEST_PROP(WorkingDaysDayProperty, TextAndMomentsComeBack, ()) {
  const auto day = Day(days(*rc::gen::inRange(-300'000, 300'000)));
  RC_ASSERT(parse_day(text_of(day)) == day);
  RC_ASSERT(day_of(start_ms(day)) == day);
  RC_ASSERT(day_of(start_ms(day) - 1) == day - days(1));
}

}  // namespace
}  // namespace mct::working_days
