#include "backend/features/notice/door_code.h"

#include <gtest/gtest.h>

#include "backend/core/ids.h"

namespace mct::notice {
namespace {

constexpr std::int64_t now = 1'800'000'000'000;  // a half minute begins
const std::string key(64, 'a');
const std::string meeting(32, '1');

std::string_view outcome(const std::string& code, std::int64_t at_ms,
                         const std::string& with = key) {
  const auto read = read_door_code(code);
  if (!read) return "NONE";
  const auto status = check_door_code(with, *read, at_ms);
  return status ? "OK" : status.error().reason.name;
}

TEST(DoorCode, IsGoodWhileItIsShownAndAHalfMinuteLonger) {
  const auto code = door_code(key, meeting, now);
  EXPECT_EQ(outcome(code, now), "OK");
  EXPECT_EQ(outcome(code, now + 59'999), "OK");
  EXPECT_EQ(outcome(code, now + 60'000), "CHECK_IN_CODE_EXPIRED");
  EXPECT_EQ(outcome(code, now - 1), "OK") << "a node whose clock is a little behind";
  EXPECT_EQ(outcome(code, now - 30'001), "CHECK_IN_CODE_EXPIRED");
}

TEST(DoorCode, ChangesWithTheHalfMinuteTheMeetingAndTheKey) {
  const auto code = door_code(key, meeting, now);
  EXPECT_EQ(door_code(key, meeting, now + 29'999), code);
  EXPECT_NE(door_code(key, meeting, now + 30'000), code);
  EXPECT_NE(door_code(key, std::string(32, '2'), now), code);
  EXPECT_NE(door_code(new_door_key(), meeting, now), code);
  EXPECT_EQ(door_code_seconds(now), 30);
  EXPECT_EQ(door_code_seconds(now + 29'999), 1);
}

TEST(DoorCode, CannotBeMadeUp) {
  const auto code = door_code(key, meeting, now);
  EXPECT_EQ(outcome(code, now, new_door_key()), "INVALID_ARGUMENT");
  auto later = code;
  later.replace(33, code.rfind('-') - 33, std::to_string(now / 30'000 + 1));
  EXPECT_EQ(outcome(later, now + 30'000), "INVALID_ARGUMENT");
  for (const auto& other :
       {std::string(), std::string("-"), std::string(80, '-'), meeting, meeting + "-1",
        meeting + "--" + std::string(32, '0'), meeting + "-9x-" + std::string(32, '0'),
        meeting + "-99999999999999999999-" + std::string(32, '0')})
    EXPECT_EQ(outcome(other, now), "NONE") << other;
}

}  // namespace
}  // namespace mct::notice
