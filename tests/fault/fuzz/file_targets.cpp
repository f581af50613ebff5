#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "backend/features/catalogue/form/item_form.h"
#include "backend/features/catalogue/form/tests/form_words.h"
#include "backend/features/catalogue/form/tests/random_items.h"
#include "backend/features/catalogue/gazette/gazette_parser.h"
#include "backend/features/catalogue/gazette/listing_tsv.h"
#include "backend/features/catalogue/gazette/tests/gazette_text.h"
#include "backend/features/directory/sheet/staff_sheet.h"
#include "backend/features/matter/ledger/case_tsv.h"
#include "backend/features/matter/ledger/ledger_parser.h"
#include "backend/sheets/csv.h"
#include "backend/sheets/testing/small_workbook.h"
#include "backend/sheets/testing/stored_archive.h"
#include "backend/sheets/xlsx_reader.h"
#include "tests/fault/fuzz/target.h"

namespace mct::fault {
namespace {

// What is refused is refused with a reason.
template <class T>
void expect_value_or_reason(const Result<T>& result) {
  EXPECT_TRUE(result || !result.error().message.empty());
  EXPECT_TRUE(result || result.error().reason.code != Code::internal) << result.error().message;
}

void check(const sheets::Sheet& sheet) {
  for (const auto& row : sheet.rows) {
    EXPECT_LE(row.number, sheets::max_sheet_rows);
    EXPECT_LE(row.cells.size(), static_cast<std::size_t>(sheets::max_sheet_columns));
  }
}

std::string workbook() {
  return sheets::testing::small_workbook([](lxw_worksheet* sheet) {
    worksheet_write_string(sheet, 0, 0, "姓名", nullptr);
    worksheet_write_string(sheet, 1, 0, "张样例", nullptr);
    worksheet_write_number(sheet, 1, 1, 19000000001, nullptr);
    worksheet_write_formula_str(sheet, 2, 0, "=A2", nullptr, "张样例");
    worksheet_merge_range(sheet, 3, 0, 4, 1, "合并", nullptr);
  });
}

void read_workbook(const std::string& bytes) {
  sheets::Problems problems;
  const auto read = sheets::read_xlsx(bytes, problems);
  expect_value_or_reason(read);
  if (read)
    for (const auto& sheet : read->sheets) check(sheet);
}

// Unpacked: the damage is in the XML instead of what it is packed in.
std::string stored(const std::string& packed) {
  return sheets::testing::stored_archive(sheets::testing::parts_of(packed));
}

std::string staff_csv() {
  return "单位名称,部门,岗位,姓名,性别,手机号码,办公电话,顺序\n"
         "民政局,办公室,科员,张样例,男,19000000001,010-69842345,1\n"
         "民政局,办公室/一组,\"科长,兼\",李样例,女,19000000002,,\n";
}

const std::vector<catalogue::Item>& items() {
  static const auto made = catalogue::testing::random_items()(rc::Random(7420), 20).value();
  return made;
}

std::string form(catalogue::FormFormat format) {
  return catalogue::write_form(items(), format, catalogue::testing::form_words()).value();
}

std::function<void(const std::string&)> form_reader(catalogue::FormFormat format) {
  return [format](const std::string& bytes) {
    expect_value_or_reason(
        catalogue::read_form(bytes, format, items(), catalogue::testing::form_words()));
  };
}

std::string handled_cases() {
  const std::vector<matter::HandledCase> cases{{"样例〔2017〕1号",
                                                1,
                                                "城市建设",
                                                "样例建议",
                                                "样例内容",
                                                {"民政局"},
                                                "解释说明",
                                                "样例措施"},
                                               {"样例〔2017〕1号",
                                                2,
                                                "城市建设",
                                                "样例建议",
                                                "样例内容",
                                                {"民政局", "教委"},
                                                "实事办理",
                                                "样例措施"}};
  return matter::write_cases(cases);
}

std::string gazette() {
  std::vector<catalogue::Listing> listings;
  for (int number = 1; number <= 12; ++number) {
    listings.push_back(catalogue::testing::district_listing(number, "对（自主创业）的补贴"));
    listings.push_back(catalogue::testing::town_listing(number, "发放《独生子女父母光荣证》"));
  }
  return catalogue::testing::gazette_text(listings, 5);
}

}  // namespace

std::vector<Target> file_targets() {
  using catalogue::FormFormat;
  const auto rows = catalogue::parse_gazette(gazette()).value();
  return {
      {"workbook", {workbook()}, read_workbook},
      {"workbook_xml", {stored(workbook())}, read_workbook},
      {"csv",
       {staff_csv(), "\xFF\xFEh\0a\0"},
       [](const std::string& bytes) {
         const auto read = sheets::read_csv(bytes);
         expect_value_or_reason(read);
         if (read) check(*read);
       }},
      {"staff_sheet",
       {staff_csv()},
       [](const std::string& bytes) {
         sheets::Problems problems;
         expect_value_or_reason(
             directory::read_staff_sheet(bytes, directory::SheetFormat::csv, problems));
       }},
      {"item_form", {form(FormFormat::xlsx)}, form_reader(FormFormat::xlsx)},
      {"item_form_xml", {stored(form(FormFormat::xlsx))}, form_reader(FormFormat::xlsx)},
      {"item_form_csv", {form(FormFormat::csv)}, form_reader(FormFormat::csv)},
      {"gazette",
       {gazette()},
       [](const std::string& bytes) { expect_value_or_reason(catalogue::parse_gazette(bytes)); }},
      {"handled_cases",
       {handled_cases()},
       [](const std::string& bytes) {
         expect_value_or_reason(matter::read_cases(bytes, "handled_cases.tsv"));
       }},
      {"ledger",
       {handled_cases()},
       [](const std::string& bytes) { expect_value_or_reason(matter::parse_ledger(bytes)); }},
      {"listings",
       {catalogue::write_listings(rows)},
       [](const std::string& bytes) {
         expect_value_or_reason(catalogue::read_listings(bytes, "items.tsv"));
       }},
  };
}

}  // namespace mct::fault
