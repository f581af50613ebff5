#include "backend/features/identity/id_number.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include "backend/features/identity/tests/sample_number.h"

namespace mct::identity {
namespace {

using ::testing::HasSubstr;

constexpr std::int64_t now_ms = 1'800'000'000'000;  // 2027-01-15 in China

std::string number_complaint(const std::string& number) {
  auto parsed = parse_id_number(number, now_ms);
  return parsed ? "" : parsed.error().message;
}

rc::Gen<std::string> sample_numbers() {
  return rc::gen::map(
      rc::gen::tuple(rc::gen::inRange(1900, 2026), rc::gen::inRange(1, 13), rc::gen::inRange(1, 29),
                     rc::gen::inRange(0, 1000)),
      [](const std::tuple<int, int, int, int>& parts) {
        const auto [year, month, day, order] = parts;
        return with_check(fmt::format("119999{:04}{:02}{:02}{:03}", year, month, day, order));
      });
}

// The number that GB 11643-1999 itself gives as an example (annex A).
TEST(IdNumber, TheStandardsOwnExamplesFit) {
  EXPECT_EQ(check_character("11010519491231002"), 'X');
  EXPECT_EQ(check_character("44052418800101001"), '4');
  EXPECT_EQ(parse_id_number("11010519491231002X", now_ms).value(), "11010519491231002X");
  EXPECT_EQ(parse_id_number("11010519491231002x", now_ms).value(), "11010519491231002X");
}

TEST(IdNumber, WhatIsWrongIsSaid) {
  EXPECT_THAT(number_complaint(""), HasSubstr("18 位"));
  EXPECT_THAT(number_complaint("110105491231002"), HasSubstr("18 位"));
  EXPECT_THAT(number_complaint("1101051949123100２"), HasSubstr("18 位"));
  EXPECT_THAT(number_complaint("1101051949123100ab"), HasSubstr("17 位数字"));
  EXPECT_THAT(number_complaint("110105194912310021"), HasSubstr("校验位"));
  EXPECT_THAT(number_complaint(with_check("99010519491231002")), HasSubstr("地区"));
  EXPECT_THAT(number_complaint(with_check("11010519490230002")), HasSubstr("出生日期"));
  EXPECT_THAT(number_complaint(with_check("11010520270116002")), HasSubstr("出生日期"));
  EXPECT_THAT(number_complaint(with_check("44052418800101001")), HasSubstr("出生日期"));
  EXPECT_EQ(number_complaint(with_check("11010520270115002")), "") << "born today";
}

RC_GTEST_PROP(IdNumberProperty, AMadeUpNumberFitsAndKeepsItsCharacters, ()) {
  const auto number = *sample_numbers();
  RC_ASSERT(parse_id_number(number, now_ms).value() == number);
}

// The check character catches every single wrong digit and every swap of neighbours.
RC_GTEST_PROP(IdNumberProperty, NoSingleSlipGoesUnseen, ()) {
  const auto number = *sample_numbers();
  const auto place = *rc::gen::inRange<std::size_t>(0, 17);
  auto wrong = number;
  wrong[place] =
      *rc::gen::distinctFrom(rc::gen::inRange('0', static_cast<char>('9' + 1)), wrong[place]);
  RC_ASSERT(!parse_id_number(wrong, now_ms));
  auto swapped = number;
  std::swap(swapped[place], swapped[place + 1]);
  RC_ASSERT(swapped == number || !parse_id_number(swapped, now_ms));
}

TEST(Masks, ShowEnoughToTellOnesOwn) {
  EXPECT_EQ(masked_id_number("11010519491231002X"), "1101**********002X");
  EXPECT_EQ(masked_id_number("short"), "");
  EXPECT_EQ(masked_name("张三"), "张*");
  EXPECT_EQ(masked_name("欧阳样例"), "欧**");
  EXPECT_EQ(masked_name(""), "");
}

}  // namespace
}  // namespace mct::identity
