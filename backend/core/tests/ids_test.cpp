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

}  // namespace
}  // namespace mct
