#include "backend/features/matter/matter_terms.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "backend/testing/assets.h"

namespace mct::matter {
namespace {

using working_days::Calendar;
using working_days::parse_day;

constexpr std::int64_t hour_ms = 3'600'000, day_ms = 24 * hour_ms;

const Calendar& calendar() {
  static const auto shipped =
      Calendar::parse(test::asset("working_days/holidays.tsv"), "holidays.tsv").value();
  return shipped;
}
// At ten in the morning.
std::int64_t on(const std::string& day) {
  return working_days::start_ms(*parse_day(day)) + 10 * hour_ms;
}
// The last day of a term.
std::string last(std::int64_t end_ms) {
  return working_days::text_of(working_days::day_of(end_ms - 1));
}

TEST(MatterTerms, ATermEndsWithItsLastWorkingDay) {
  const auto terms = begun(calendar(), on("2026-09-24"), 5, 10);
  EXPECT_EQ(last(terms.due_ms), "2026-10-09");  // two holidays lie between
  EXPECT_EQ(last(terms.legal_ms), "2026-10-15");
  EXPECT_EQ(terms.warn_ms, working_days::start_ms(*parse_day("2026-10-08")));
  EXPECT_FALSE(terms.provisional);
  EXPECT_FALSE(is_overdue(terms, terms.due_ms - 1));
  EXPECT_TRUE(is_overdue(terms, terms.due_ms));
}

TEST(MatterTerms, NobodyIsWarnedOfASingleDay) {
  EXPECT_EQ(begun(calendar(), on("2026-12-01"), 1, 0).warn_ms, 0);
  EXPECT_EQ(begun(calendar(), on("2026-12-01"), 1, 0).legal_ms, 0);
}

TEST(MatterTerms, AYearWithoutANoticeIsProvisional) {
  EXPECT_TRUE(begun(calendar(), on("2026-12-30"), 5, 0).provisional);
  EXPECT_TRUE(begun(calendar(), on("2026-12-20"), 5, 20).provisional);
}

TEST(MatterTerms, WhatWasLeftIsLeftWhenTheClockGoesOn) {
  const auto terms = begun(calendar(), on("2026-12-01"), 5, 10);  // until 8 and 15 December
  const auto waiting = paused(terms, on("2026-12-03"));
  EXPECT_FALSE(is_overdue(waiting, on("2026-12-31"))) << "the clock stands still";
  const auto again = resumed(calendar(), waiting, on("2026-12-18"));
  EXPECT_EQ(last(again.due_ms), "2026-12-23");  // three working days were left
  EXPECT_EQ(last(again.legal_ms), "2026-12-30");
  EXPECT_EQ(again.paused_ms, 0);
}

TEST(MatterTerms, OnItsLastDayATermGoesOnForTheDayOfTheSupplement) {
  const auto waiting = paused(begun(calendar(), on("2026-12-01"), 2, 0), on("2026-12-03"));
  EXPECT_EQ(last(resumed(calendar(), waiting, on("2026-12-10")).due_ms), "2026-12-10");
  EXPECT_EQ(last(resumed(calendar(), waiting, on("2026-12-12")).due_ms), "2026-12-14");
}

TEST(MatterTerms, WhatHadEndedHasEnded) {
  const auto terms = begun(calendar(), on("2026-12-01"), 1, 0);
  const auto waiting = paused(terms, on("2026-12-04"));
  EXPECT_TRUE(is_overdue(waiting, on("2026-12-04")));
  EXPECT_EQ(resumed(calendar(), waiting, on("2026-12-18")).due_ms, terms.due_ms);
}

TEST(MatterTerms, TheClockSaysWhatIsDueAndThenWhatIsLate) {
  const auto terms = begun(calendar(), on("2026-12-01"), 3, 0);  // until 4 December
  EXPECT_EQ(should_be_told(terms, on("2026-12-02")), Told::nothing);
  EXPECT_EQ(should_be_told(terms, on("2026-12-03")), Told::due);
  EXPECT_EQ(should_be_told(terms, on("2026-12-04")), Told::due);
  EXPECT_EQ(should_be_told(terms, on("2026-12-05")), Told::overdue);
  EXPECT_EQ(should_be_told(ended(), on("2026-12-05")), Told::nothing);
}

RC_GTEST_PROP(MatterTermsProperty, APauseCostsNoWorkingDay, ()) {
  const auto start = on("2024-01-02") + *rc::gen::inRange(0, 700) * day_ms;
  const auto promised = *rc::gen::inRange(1, 40);
  const auto terms = begun(calendar(), start, promised, 0);
  const auto stopped = start + *rc::gen::inRange(0, 30) * day_ms;
  const auto again_ms = stopped + *rc::gen::inRange(0, 60) * day_ms;
  const auto again = resumed(calendar(), paused(terms, stopped), again_ms);
  const auto left = [](std::int64_t from_ms, std::int64_t end_ms) {
    return calendar().between(working_days::day_of(from_ms), working_days::day_of(end_ms - 1)).days;
  };
  const auto had = left(stopped, terms.due_ms);
  if (had < 0)
    RC_ASSERT(again.due_ms == terms.due_ms);
  else if (had > 0)
    RC_ASSERT(left(again_ms, again.due_ms) == had);
  else
    RC_ASSERT(again.due_ms > again_ms && left(again_ms, again.due_ms) <= 1);
  RC_ASSERT(again.due_ms >= terms.due_ms);
}

}  // namespace
}  // namespace mct::matter
