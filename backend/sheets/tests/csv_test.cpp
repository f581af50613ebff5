#include "backend/sheets/csv.h"

#include <gmock/gmock.h>

namespace mct::sheets {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(Csv, WritesAByteOrderMarkAndQuotesOnlyWhatNeedsIt) {
  EXPECT_EQ(write_csv({{}, {{1, {"名称", "a,b"}}, {2, {"说\"明\"", "一\n二"}}}}),
            "\xEF\xBB\xBF名称,\"a,b\"\r\n\"说\"\"明\"\"\",\"一\n二\"\r\n");
}

TEST(Csv, ReadsWhatSpreadsheetProgramsWrite) {
  const auto sheet = read_csv("名称,\"a,b\"\r\n\r\n\"一\r\n二\",\"说\"\"明\"\"\"");
  ASSERT_TRUE(sheet.has_value()) << sheet.error().message;
  EXPECT_THAT(sheet->rows,
              ElementsAre(SheetRow{1, {"名称", "a,b"}}, SheetRow{3, {"一\n二", "说\"明\""}}));
}

TEST(Csv, ConvertsGb18030AndUtf16) {
  const std::string gb18030 = "\xC3\xFB\xB3\xC6,\x31\n";  // 名称,1
  const std::string utf16("\xFF\xFE\x0D\x54\xF0\x79,\x00\x31\x00", 10);
  for (const auto& bytes : {gb18030, utf16}) {
    const auto sheet = read_csv(bytes);
    ASSERT_TRUE(sheet.has_value()) << sheet.error().message;
    EXPECT_THAT(sheet->rows, ElementsAre(SheetRow{1, {"名称", "1"}}));
  }
}

TEST(Csv, RefusesOtherEncodings) {
  const auto sheet = read_csv("\xEF\xBB\xBF\xFF\xFF");
  ASSERT_FALSE(sheet.has_value());
  EXPECT_THAT(sheet.error().message, HasSubstr("文字编码"));
  EXPECT_FALSE(read_csv("\xFF\xFF\xFF").has_value());
}

TEST(Csv, NamesTheRowOfAQuoteThatDoesNotEnd) {
  for (const std::string text : {"名称\n\"一,二\n", "名称\n\"一\"\"二", "名称\n\"一\"二,三\n"}) {
    const auto sheet = read_csv(text);
    ASSERT_FALSE(sheet.has_value()) << text;
    ASSERT_EQ(sheet.error().violations.size(), 1U) << text;
    EXPECT_EQ(sheet.error().violations[0].where, "row 2") << text;
  }
}

}  // namespace
}  // namespace mct::sheets
