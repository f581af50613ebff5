#include "backend/working_days/calendar.h"

#include <array>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "backend/testing/assets.h"

namespace mct::working_days {
namespace {

using std::chrono::days;

Calendar parsed(const std::string& text) {
  auto calendar = Calendar::parse(text, "holidays.tsv");
  EXPECT_TRUE(calendar) << calendar.error().violations.at(0).what;
  return calendar.value_or(Calendar());
}
const Calendar& shipped() {
  static const auto calendar = parsed(test::asset("working_days/holidays.tsv"));
  return calendar;
}
Day on(const std::string& text) {
  return parse_day(text).value();
}
std::string after(const std::string& from, int count) {
  const auto deadline = shipped().add(on(from), count);
  return text_of(deadline.day) + (deadline.provisional ? "?" : "");
}

// What the notices themselves add up to.
TEST(WorkingDays, EachYearHasTheDaysOffOfItsNotice) {
  struct Year {
    int year;
    int weekdays_off;
    int weekends_worked;
  };
  // 2018 has the last day of its year from the notice about 2019.
  for (const auto& [year, off, worked] :
       {Year{2017, 16, 5}, {2018, 18, 7}, {2024, 19, 8}, {2025, 18, 5}, {2026, 19, 6}}) {
    int found_off = 0, found_worked = 0;
    const auto first = Day(std::chrono::year(year) / 1 / 1),
               end = Day(std::chrono::year(year + 1) / 1 / 1);
    for (auto day = first; day < end; day += days(1)) {
      const auto weekday = std::chrono::weekday(day).iso_encoding();
      if (weekday < 6 && !shipped().is_working(day)) ++found_off;
      if (weekday >= 6 && shipped().is_working(day)) ++found_worked;
    }
    EXPECT_EQ(found_off, off) << year;
    EXPECT_EQ(found_worked, worked) << year;
    EXPECT_TRUE(shipped().knows(std::chrono::year(year)));
  }
  EXPECT_FALSE(shipped().knows(std::chrono::year(2019)));
  EXPECT_FALSE(shipped().knows(std::chrono::year(2027)));
}

TEST(WorkingDays, HolidaysAndMakeUpDaysAreCounted) {
  EXPECT_EQ(after("2017-09-29", 1), "2017-09-30");  // a Saturday that is worked
  EXPECT_EQ(after("2017-09-29", 2), "2017-10-09");  // over eight days of rest
  EXPECT_EQ(after("2018-02-14", 1), "2018-02-22");
  EXPECT_EQ(after("2018-02-22", 2), "2018-02-24");
  EXPECT_EQ(after("2018-12-28", 2), "2019-01-01?");  // nobody has said that 2019 begins with rest
  EXPECT_EQ(after("2026-02-13", 2), "2026-02-24");
  EXPECT_EQ(after("2026-09-30", 3), "2026-10-10");
  EXPECT_EQ(after("2026-11-28", 5), "2026-12-04");  // filed on a Saturday
}

TEST(WorkingDays, NoDaysEndOnAWorkingDay) {
  EXPECT_EQ(after("2026-12-01", 0), "2026-12-01");
  EXPECT_EQ(after("2026-10-01", 0), "2026-10-08");
}

TEST(WorkingDays, ABacklogLiesBehind) {
  EXPECT_EQ(shipped().between(on("2026-10-12"), on("2026-09-30")),
            (Calendar::Span{-4, false}));  // 8, 9, 10 and 12 October
  EXPECT_EQ(shipped().between(on("2026-12-01"), on("2026-12-01")), (Calendar::Span{0, false}));
  EXPECT_TRUE(shipped().between(on("2026-12-31"), on("2027-01-04")).provisional);
}

TEST(WorkingDays, BadRowsAreNamed) {
  const std::string header = "first\tlast\tkind\tname\tnotice\n";
  const auto refused = [&](const std::string& row) {
    auto calendar = Calendar::parse(header + row, "holidays.tsv");
    if (calendar) return std::string("accepted");
    const auto& violation = calendar.error().violations.at(0);
    return violation.where + " " + violation.what;
  };
  EXPECT_EQ(refused("2026-02-30\t2026-03-01\trest\t春节\t通知"),
            "line 2 first：“2026-02-30”不是日期");
  EXPECT_EQ(refused("2026-03-02\t2026-03-01\trest\t春节\t通知"),
            "line 2 last：应在同一年，且不早于 first");
  EXPECT_EQ(refused("2026-12-31\t2027-01-01\trest\t元旦\t通知"),
            "line 2 last：应在同一年，且不早于 first");
  EXPECT_EQ(refused("2026-03-01\t2026-03-01\toff\t春节\t通知"),
            "line 2 kind：“off”应为 rest 或 work");
  EXPECT_EQ(refused("2026-03-01\t2026-03-01\trest\t\t通知"), "line 2 name：缺少节日名称");
  EXPECT_EQ(refused("2026-03-01\t2026-03-01\trest\t春节\t"), "line 2 notice：缺少依据的通知");
  EXPECT_EQ(refused("2026-03-02\t2026-03-02\twork\t春节\t通知"),
            "line 2 2026-03-02 本来就是工作日");
  EXPECT_EQ(
      refused("2026-03-01\t2026-03-02\trest\t春节\t通知\n2026-03-02\t2026-03-03\trest\t春节\t通知"),
      "line 3 2026-03-02 重复");
  EXPECT_FALSE(Calendar::parse("first\tlast\n", "holidays.tsv"));
}

rc::Gen<Day> any_day() {
  // From 2016 to 2028: years that are known, and years that are not.
  return rc::gen::map(rc::gen::inRange(16'801, 21'550), [](int it) { return Day(days(it)); });
}

RC_GTEST_PROP(WorkingDaysProperty, AddAndBetweenAreEachOthersInverse, ()) {
  const auto from = *any_day();
  const auto count = *rc::gen::inRange(1, 200);
  const auto deadline = shipped().add(from, count);
  RC_ASSERT(shipped().is_working(deadline.day));
  RC_ASSERT(shipped().between(from, deadline.day) == (Calendar::Span{count, deadline.provisional}));
}

RC_GTEST_PROP(WorkingDaysProperty, SpansAddUp, ()) {
  const auto a = *any_day(), b = *any_day(), c = *any_day();
  const auto of = [](Day from, Day to) { return shipped().between(from, to).days; };
  RC_ASSERT(of(a, b) + of(b, c) == of(a, c));
  RC_ASSERT(of(a, b) == -of(b, a));
}

RC_GTEST_PROP(WorkingDaysProperty, ALaterStartNeverEndsEarlier, ()) {
  const auto from = *any_day();
  const auto count = *rc::gen::inRange(0, 60);
  RC_ASSERT(shipped().add(from, count).day <= shipped().add(from + days(1), count).day);
  RC_ASSERT(shipped().add(from, count).day <= shipped().add(from, count + 1).day);
}

}  // namespace
}  // namespace mct::working_days
