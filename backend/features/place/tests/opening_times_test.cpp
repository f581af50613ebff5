#include "backend/features/place/opening_times.h"

#include <gtest/gtest.h>

namespace mct::place {
namespace {

// Monday 2027-01-04 00:00 in Beijing.
constexpr std::int64_t monday_ms = 1'798'992'000'000;
constexpr std::int64_t minute_ms = 60'000;

std::int64_t at(int day, int hour, int minute) {
  return monday_ms + ((day - 1) * 1440 + hour * 60 + minute) * minute_ms;
}

TEST(OpeningTimesTest, ADayAndATimeInBeijingDecide) {
  const auto times = parse_opening_times("1-5 08:30-16:30; 6-7 08:00-24:00");
  ASSERT_TRUE(times);
  EXPECT_EQ(open_at(*times, at(1, 8, 29)), OpenState::closed);
  EXPECT_EQ(open_at(*times, at(1, 8, 30)), OpenState::open);
  EXPECT_EQ(open_at(*times, at(5, 16, 29)), OpenState::open);
  EXPECT_EQ(open_at(*times, at(5, 16, 30)), OpenState::closed);
  EXPECT_EQ(open_at(*times, at(7, 23, 59)), OpenState::open);
  EXPECT_EQ(open_at(*times, at(8, 0, 0)), OpenState::closed);
  EXPECT_EQ(open_at({}, at(1, 12, 0)), OpenState::unknown);
}

TEST(OpeningTimesTest, AreWrittenAsTheyAreRead) {
  for (const std::string text : {"", "1-7 00:00-24:00", "1-5 08:30-16:30; 6-7 08:00-17:00"}) {
    const auto times = parse_opening_times(text);
    ASSERT_TRUE(times) << text;
    EXPECT_EQ(to_text(*times), text);
  }
}

TEST(OpeningTimesTest, WhatIsNoTimeIsRefused) {
  for (const auto* text :
       {"8:00-17:00", "0-7 08:00-17:00", "1-8 08:00-17:00", "5-1 08:00-17:00", "1-7 17:00-08:00",
        "1-7 08:60-17:00", "1-7 08:00-24:01", "1-7 08:00-17:00;", "1-7 08:00-17:00 6-7 08:00-9:00",
        "1-7 -1:00-17:00", "1-7 99999999999:00-17:00"})
    EXPECT_FALSE(parse_opening_times(text)) << text;
}

}  // namespace
}  // namespace mct::place
