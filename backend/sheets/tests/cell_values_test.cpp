#include "backend/sheets/cell_values.h"

#include <gmock/gmock.h>

namespace mct::sheets {
namespace {

TEST(FormValues, SplitAtAnyOfTheUsualSeparators) {
  EXPECT_THAT(split_values(" 个人， 企业;；\n社团 "),
              ::testing::ElementsAre("个人", "企业", "社团"));
  EXPECT_TRUE(split_values(" 、").empty());
}

TEST(FormValues, TakeTelephoneNumbers) {
  for (const char* text : {"12345", "010-0000-0000", "(010)00000000", "010-00000000转801",
                           "+86 10 0000 0000", "12345、010-00000000"})
    EXPECT_EQ(check_phones(text), "") << text;
  for (const char* text : {"、", "12", "电话", "12345 或 67890", "0000000000000000000000000000",
                           "12345、无", "010-0000-0000a"})
    EXPECT_NE(check_phones(text), "") << text;
}

TEST(FormValues, TakeWebAddresses) {
  for (const char* text :
       {"http://example.org", "https://a.example.org:8443/b?c=d#e", "https://example.org/办事"})
    EXPECT_EQ(check_web_address(text), "") << text;
  for (const char* text : {"example.org", "ftp://example.org", "javascript:alert(1)", "https://",
                           "https://user@example.org/", "https://example.org/a b"})
    EXPECT_NE(check_web_address(text), "") << text;
}

TEST(FormValues, TakeWholeNumbersWithinBounds) {
  EXPECT_EQ(parse_number("0", 9), 0);
  EXPECT_EQ(parse_number("9", 9), 9);
  for (const char* text : {"", "10", "-1", "1.0", " 1", "一", "99999999999999"})
    EXPECT_EQ(parse_number(text, 9), std::nullopt) << text;
}

TEST(FormValues, TakeDecimalsToTheHundredth) {
  constexpr std::int64_t most = 1'000'000'000;
  EXPECT_EQ(parse_hundredths("12.5", most), 1250);
  EXPECT_EQ(parse_hundredths("0.01", most), 1);
  EXPECT_EQ(parse_hundredths("10000000", most), most);
  EXPECT_EQ(parse_hundredths("7", most), 700);
  for (const auto* wrong : {"", "0", "0.00", "-1", "1.234", "1.", ".5", "12,5", "1.-5",
                            "10000000.01", "99999999999999999999", "¥12"})
    EXPECT_EQ(parse_hundredths(wrong, most), std::nullopt) << wrong;
}

}  // namespace
}  // namespace mct::sheets
