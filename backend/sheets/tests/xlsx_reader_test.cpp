#include "backend/sheets/xlsx_reader.h"

#include <fmt/format.h>
#include <fstream>
#include <gmock/gmock.h>
#include <sstream>

#include "backend/sheets/testing/small_workbook.h"
#include "backend/sheets/testing/stored_archive.h"

namespace mct::sheets {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::UnorderedElementsAre;

Sheet read_sheet(const std::string& bytes, Problems& problems) {
  auto workbook = read_xlsx(bytes, problems);
  EXPECT_TRUE(workbook.has_value()) << workbook.error().message;
  return workbook ? workbook->sheets.at(0) : Sheet{};
}

TEST(XlsxReader, ReadsEveryKindOfCellAsText) {
  Problems problems;
  const auto sheet =
      read_sheet(testing::small_workbook([](lxw_worksheet* worksheet) {
                   worksheet_write_string(worksheet, 0, 0, "事项", nullptr);
                   worksheet_write_number(worksheet, 0, 1, 69842592, nullptr);
                   worksheet_write_number(worksheet, 0, 2, 0.5, nullptr);
                   worksheet_write_boolean(worksheet, 0, 3, 1, nullptr);
                   worksheet_write_formula_num(worksheet, 2, 0, "=1+1", nullptr, 2);
                   worksheet_write_formula_str(worksheet, 2, 1, "=A1", nullptr, "事项");
                 }),
                 problems);
  EXPECT_TRUE(problems.empty());
  EXPECT_EQ(sheet.name, "事项");
  EXPECT_THAT(sheet.rows, ElementsAre(SheetRow{1, {"事项", "69842592", "0.5", "TRUE"}},
                                      SheetRow{3, {"2", "事项"}}));
}

// other_cells.xlsx, row 1: a formula with the error #DIV/0!, an inline string, the error #N/A, a
// string that no formula made, a date, an inline string in two formats, and a formula.
TEST(XlsxReader, ReadsTheCellsThatOnlySomeProgramsWrite) {
  std::ifstream file(MCT_SOURCE_DIR "/backend/sheets/tests/other_cells.xlsx", std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  Problems problems;
  const auto sheet = read_sheet(bytes.str(), problems);
  EXPECT_THAT(sheet.rows,
              ElementsAre(SheetRow{1, {"", "样例", "", "文字", "2017-12-29", "富文本", "2"}}));
  EXPECT_THAT(problems.take(),
              ElementsAre(Violation{"sheet 事项, row 1, column A", "公式的结果是错误值 #DIV/0!"},
                          Violation{"sheet 事项, row 1, column C", "公式的结果是错误值 #N/A"}));
}

TEST(XlsxReader, NamesMergedCellsAndErrorValues) {
  Problems problems;
  read_sheet(testing::small_workbook([](lxw_worksheet* worksheet) {
               worksheet_write_formula_str(worksheet, 0, 27, "=1/0", nullptr, "#DIV/0!");
               worksheet_merge_range(worksheet, 4, 1, 5, 2, "合并", nullptr);
             }),
             problems);
  EXPECT_THAT(
      problems.take(),
      UnorderedElementsAre(Violation{"sheet 事项, row 1, column AB", "公式的结果是错误值 #DIV/0!"},
                           Violation{"sheet 事项, row 5, column B", "有合并单元格，请取消合并"}));
}

TEST(XlsxReader, NamesRowsAndColumnsBeyondTheLimits) {
  Problems problems;
  const auto sheet =
      read_sheet(testing::small_workbook([](lxw_worksheet* worksheet) {
                   worksheet_write_string(worksheet, max_sheet_rows, 0, "行", nullptr);
                   worksheet_write_string(worksheet, 0, max_sheet_columns, "列", nullptr);
                 }),
                 problems);
  EXPECT_THAT(problems.take(),
              ElementsAre(Violation{"sheet 事项, row 1, column IW", "列数超过 256"},
                          Violation{"sheet 事项, row 20001, column A", "行数超过 20000"}));
  EXPECT_TRUE(sheet.rows.empty());
}

std::string message_of(std::string_view bytes) {
  Problems problems;
  const auto workbook = read_xlsx(bytes, problems);
  return workbook ? "read" : workbook.error().message;
}

TEST(XlsxReader, RefusesWhatIsNoWorkbook) {
  EXPECT_THAT(message_of("系统编号,事项名称"), HasSubstr("不是 XLSX 工作簿"));
  EXPECT_THAT(message_of("PK\x03\x04"), HasSubstr("已损坏"));
  const auto bytes = testing::small_workbook([](lxw_worksheet*) {});
  for (const auto size : {bytes.size() / 2, bytes.size() - 1})
    EXPECT_THAT(message_of(bytes.substr(0, size)), HasSubstr("已损坏"));
}

TEST(XlsxReader, RefusesAnArchiveThatClaimsToUnpackIntoTooMuch) {
  auto bytes = testing::small_workbook([](lxw_worksheet*) {});
  const auto entry = bytes.find("PK\x01\x02");
  ASSERT_NE(entry, std::string::npos);
  bytes.replace(entry + 24, 4, "\xFF\xFF\xFF\x7F");  // uncompressed size: 2 GiB
  EXPECT_THAT(message_of(bytes), HasSubstr("解压后过大"));
}

TEST(XlsxReader, RefusesOneLongTextInVeryManyCells) {
  const std::string text(32'000, 'x');
  const auto bytes = testing::small_workbook([&](lxw_worksheet* worksheet) {
    for (lxw_row_t row = 0; row < 2'200; ++row)
      worksheet_write_string(worksheet, row, 0, text.c_str(), nullptr);
  });
  ASSERT_LT(bytes.size(), 1U << 20U);
  EXPECT_THAT(message_of(bytes), HasSubstr("文字过多"));
}

// Each of these ends or hangs liborcus 0.17 when it gets to see it.
TEST(XlsxReader, SurvivesWhatItsParserDoesNot) {
  const auto good = testing::small_workbook(
      [](lxw_worksheet* worksheet) { worksheet_write_string(worksheet, 0, 0, "x", nullptr); });
  const std::string sheet = "xl/worksheets/sheet1.xml";
  const auto with = [&](const std::string& before, const std::string& inserted) {
    auto parts = testing::parts_of(good);
    const auto at = parts.at(sheet).find(before);
    EXPECT_NE(at, std::string::npos);
    parts.at(sheet).insert(at, inserted);
    return testing::stored_archive(parts);
  };
  auto cut = testing::parts_of(good);
  cut.at(sheet).resize(cut.at(sheet).size() / 2);
  for (const auto& bytes :
       {with("<sheetData",
             "<cols><col min=\"1\" max=\"99999999999999999999\" width=\"9\"/></cols>"),
        with("<sheetData", "&#x110000;"), with("<sheetData", "<a><b></a></b>"),
        testing::stored_archive(cut), testing::stored_archive({})}) {
    Problems problems;
    EXPECT_FALSE(read_xlsx(bytes, problems));
  }
}

}  // namespace
}  // namespace mct::sheets
