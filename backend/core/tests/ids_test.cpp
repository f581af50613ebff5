#include "backend/core/ids.h"

#include <gmock/gmock.h>
#include <set>

namespace mct {
namespace {

TEST(Ids, HaveTheAskedNumberOfLowercaseHexDigits) {
  EXPECT_THAT(random_id(), testing::MatchesRegex("[0-9a-f]{32}"));
  EXPECT_THAT(random_hex(300), testing::MatchesRegex("[0-9a-f]{600}"));
  EXPECT_EQ(random_hex(0), "");
}

TEST(Ids, DoNotRepeat) {
  std::set<std::string> seen;
  for (int i = 0; i < 10'000; ++i) EXPECT_TRUE(seen.insert(random_id()).second);
}

TEST(Ids, ThatAreOrderedByTimeDoNotRepeatWithinAMillisecond) {
  constexpr std::int64_t now_ms = 1'796'090'400'000;
  EXPECT_THAT(time_ordered_id(now_ms), testing::MatchesRegex("01a2[0-9a-f]{28}"));
  EXPECT_LT(time_ordered_id(now_ms), time_ordered_id(now_ms + 1));
  EXPECT_LT(time_ordered_id(15), time_ordered_id(16));
  EXPECT_NE(time_ordered_id(now_ms), time_ordered_id(now_ms));
}

}  // namespace
}  // namespace mct
