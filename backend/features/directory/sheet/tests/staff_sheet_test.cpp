#include "backend/features/directory/sheet/staff_sheet.h"

#include <gmock/gmock.h>

#include "backend/features/directory/seed.h"
#include "backend/sheets/testing/small_workbook.h"

namespace mct::directory {
namespace {

using sheets::Problems;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::UnorderedElementsAre;

constexpr std::string_view header = "单位名称,部门,岗位,姓名,性别,手机号码,办公电话,顺序\n";

OrganizationTree district() {
  auto organizations = shipped_organizations(MCT_SOURCE_DIR "/assets").value();
  for (auto& it : organizations) {
    it.path = it.id == root_id ? it.id + "/" : std::string(root_id) + "/" + it.id + "/";
    it.unit_id = it.id;
  }
  return {1, std::move(organizations)};
}

std::vector<Violation> problems_of(const std::string& rows) {
  Problems problems;
  auto read = read_staff_sheet(std::string(header) + rows, SheetFormat::csv, problems);
  EXPECT_TRUE(read) << read.error().message;
  return problems.take();
}

Card sample_card(const std::string& name, const std::string& phone) {
  Card card;
  card.unit_id = "minzheng";
  card.details = {"minzheng", name, Gender::female, "科员", phone, "010-00000001", 30};
  return card;
}

TEST(StaffSheet, WhatIsWrittenIsReadInBothFormats) {
  const std::vector<Card> cards{sample_card("张样例", "19000000001"),
                                sample_card("李样例", "19000000002")};
  for (auto format : {SheetFormat::xlsx, SheetFormat::csv}) {
    const auto file = write_staff_sheet(cards, district(), format);
    ASSERT_TRUE(file) << file.error().message;
    Problems problems;
    const auto rows = read_staff_sheet(*file, format, problems);
    ASSERT_TRUE(rows) << rows.error().message;
    EXPECT_TRUE(problems.empty());
    ASSERT_EQ(rows->size(), 2U);
    EXPECT_EQ((*rows)[1].number, 3);
    EXPECT_EQ((*rows)[1].unit, "民政局");
    auto details = cards[1].details;
    details.organization_id.clear();
    EXPECT_EQ((*rows)[1].details, details);
  }
}

TEST(StaffSheet, AUnitsOwnSixColumnsAreEnough) {
  Problems problems;
  const auto rows = read_staff_sheet(
      "姓名,手机号码,单位名称,部门,岗位,性别\n张样例,+86 190-0000-0001,,办公室,,女\n",
      SheetFormat::csv, problems);
  ASSERT_TRUE(rows);
  EXPECT_TRUE(problems.empty());
  ASSERT_EQ(rows->size(), 1U);
  EXPECT_EQ(rows->front().details.phone, "19000000001");
  EXPECT_EQ(rows->front().department, "办公室");
  EXPECT_FALSE(rows->front().has_position);
}

TEST(StaffSheet, Gb18030IsRead) {
  // 姓名,手机号码,单位名称,部门,岗位,性别 and 张样例.
  const std::string sheet =
      "\xD0\xD5\xC3\xFB,\xCA\xD6\xBB\xFA\xBA\xC5\xC2\xEB,\xB5\xA5\xCE\xBB\xC3\xFB\xB3\xC6,"
      "\xB2\xBF\xC3\xC5,\xB8\xDA\xCE\xBB,\xD0\xD4\xB1\xF0\n"
      "\xD5\xC5\xD1\xF9\xC0\xFD,19000000001,,,,\n";
  Problems problems;
  const auto rows = read_staff_sheet(sheet, SheetFormat::csv, problems);
  ASSERT_TRUE(rows) << rows.error().message;
  EXPECT_TRUE(problems.empty());
  EXPECT_EQ(rows->at(0).details.name, "张样例");
}

TEST(StaffSheet, EveryMistakeIsNamedByRowAndColumn) {
  EXPECT_THAT(
      problems_of("民政局,,,,无,12345,电话,-1\n,,,张样例,,19000000001,,\n"),
      UnorderedElementsAre(Violation{"row 2, column 姓名", "不能为空"},
                           Violation{"row 2, column 性别", "应为“男”或“女”，或者不填"},
                           Violation{"row 2, column 手机号码", "应为 11 位手机号"},
                           ::testing::Field(&Violation::where, "row 2, column 办公电话"),
                           Violation{"row 2, column 顺序", "应为 0 至 999999 的整数，或者不填"}));
  EXPECT_THAT(problems_of("民政局,,,名\t字,,19000000001,,\n"), ElementsAre(::testing::_));
}

TEST(StaffSheet, OtherColumnsAreNamed) {
  Problems problems;
  const auto rows =
      read_staff_sheet("姓名,手机,单位名称,部门,岗位,性别\n", SheetFormat::csv, problems);
  ASSERT_TRUE(rows);
  EXPECT_TRUE(rows->empty());
  EXPECT_THAT(problems.take(), ElementsAre(Violation{"row 1, column B", "不认识的列“手机”"},
                                           Violation{"row 1", "缺少列“手机号码”"}));
}

// Fills a row of the six columns.
void write_row(lxw_worksheet* sheet, lxw_row_t row, const std::vector<std::string>& cells) {
  for (std::size_t column = 0; column < cells.size(); ++column)
    worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column), cells[column].c_str(),
                           nullptr);
}
const std::vector<std::string> six_columns{"单位名称", "部门", "岗位", "姓名", "性别", "手机号码"};

TEST(StaffSheet, AFormulaGivesItsValueAndMergedCellsAreRefused) {
  const auto book = sheets::testing::small_workbook([](lxw_worksheet* sheet) {
    write_row(sheet, 0, six_columns);
    write_row(sheet, 1, {"", "", "", "", "", "19000000001"});
    worksheet_write_formula_str(sheet, 1, 3, "=\"张\"&\"样例\"", nullptr, "张样例");
    worksheet_merge_range(sheet, 2, 1, 3, 1, "办公室", nullptr);
  });
  Problems problems;
  const auto rows = read_staff_sheet(book, SheetFormat::xlsx, problems);
  ASSERT_TRUE(rows) << rows.error().message;
  EXPECT_EQ(rows->at(0).details.name, "张样例");
  bool merged = false;
  for (const auto& problem : problems.take())
    merged |= problem.what.find("合并单元格") != std::string::npos;
  EXPECT_TRUE(merged);
}

TEST(StaffSheet, FiftyThousandRowsAreRefusedAndSaySo) {
  std::string sheet(header);
  for (int row = 0; row < 50'000; ++row)
    sheet += "民政局,,,样例,,1900" + std::to_string(1'000'000 + row) + ",,\n";
  Problems problems;
  const auto rows = read_staff_sheet(sheet, SheetFormat::csv, problems);
  ASSERT_FALSE(rows);
  EXPECT_EQ(rows.error().reason.name, "INVALID_ARGUMENT");
  EXPECT_THAT(rows.error().message, HasSubstr("20000"));
}

TEST(StaffSheet, FiftyThousandRowsOfAWorkbookAreRefusedAndSaySo) {
  const auto book = sheets::testing::small_workbook([](lxw_worksheet* sheet) {
    write_row(sheet, 0, six_columns);
    for (lxw_row_t row = 1; row <= 50'000; ++row)
      worksheet_write_string(sheet, row, 3, "样例", nullptr);
  });
  Problems problems;
  (void)read_staff_sheet(book, SheetFormat::xlsx, problems);
  bool told = false;
  for (const auto& problem : problems.take())
    told |= problem.what.find("20000") != std::string::npos;
  EXPECT_TRUE(told);
}

TEST(StaffSheet, AFileThatUnpacksIntoFarMoreIsRefused) {
  const auto book = sheets::testing::small_workbook([](lxw_worksheet* sheet) {
    for (lxw_row_t row = 0; row < 2'200; ++row)
      worksheet_write_string(sheet, row, 0,
                             (std::to_string(row) + std::string(32'000, 'x')).c_str(), nullptr);
  });
  ASSERT_LT(book.size(), 1U << 20U) << "of 70 MB";
  Problems problems;
  const auto rows = read_staff_sheet(book, SheetFormat::xlsx, problems);
  ASSERT_FALSE(rows);
  EXPECT_EQ(rows.error().reason.name, "INVALID_ARGUMENT");
}

}  // namespace
}  // namespace mct::directory
