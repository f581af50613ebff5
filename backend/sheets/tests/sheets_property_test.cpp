#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "backend/sheets/csv.h"
#include "backend/sheets/testing/mutation.h"
#include "backend/sheets/testing/small_workbook.h"
#include "backend/sheets/testing/stored_archive.h"
#include "backend/sheets/titled_rows.h"
#include "backend/sheets/xlsx_reader.h"

namespace mct::sheets {
namespace {

std::string any_cell() {
  const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
      "姓名", "19000000001", ",", "\"", "\r\n", "\n", "𠮷", "a", " ", "''", "=1+1"));
  std::string cell;
  for (const auto& piece : pieces) cell += piece;
  return cell;
}

// Within the limits, its rows in order.
void check(const Sheet& sheet) {
  int last = 0;
  for (const auto& row : sheet.rows) {
    RC_ASSERT(row.number > last);
    last = row.number;
    RC_ASSERT(row.cells.size() <= static_cast<std::size_t>(max_sheet_columns));
  }
  RC_ASSERT(last <= max_sheet_rows);
}

RC_GTEST_PROP(SheetsProperty, ACsvIsReadAsItWasWritten, ()) {
  Sheet sheet;
  const int rows = *rc::gen::inRange(1, 8);
  for (int number = 1; number <= rows; ++number) {
    SheetRow row{number, {"x" + any_cell()}};  // a row without a text is no row
    for (int cells = *rc::gen::inRange(0, 5); cells > 0; --cells) row.cells.push_back(any_cell());
    sheet.rows.push_back(std::move(row));
  }
  const auto read = read_csv(write_csv(sheet));
  RC_ASSERT(read.has_value());
  RC_ASSERT(read->rows.size() == sheet.rows.size());
  check(*read);
}

RC_GTEST_PROP(SheetsProperty, AnyBytesAreACsvOrAnError, (const std::string& bytes, bool marked)) {
  const auto read = read_csv((marked ? "\xEF\xBB\xBF" : "") + bytes);
  if (!read) {
    RC_ASSERT(read.error().reason == mct::reason::invalid_argument);
    return;
  }
  check(*read);
  Problems problems;
  constexpr std::array<std::string_view, 2> titles{"姓名", "手机号码"};
  const auto rows = read_titled_rows(*read, titles, problems);
  RC_ASSERT(rows.has_value() || !problems.empty());
}

std::string workbook() {
  return testing::small_workbook([](lxw_worksheet* sheet) {
    worksheet_write_string(sheet, 0, 0, "姓名", nullptr);
    worksheet_write_string(sheet, 0, 1, "手机号码", nullptr);
    worksheet_write_string(sheet, 1, 0, "张样例", nullptr);
    worksheet_write_number(sheet, 1, 1, 19000000001, nullptr);
    worksheet_write_formula_str(sheet, 2, 0, "=A2", nullptr, "张样例");
    worksheet_merge_range(sheet, 3, 0, 4, 1, "合并", nullptr);
  });
}

void read_damaged(const std::string& bytes) {
  Problems problems;
  const auto read = read_xlsx(bytes, problems);
  if (!read) {
    RC_ASSERT(!read.error().message.empty());
    return;
  }
  for (const auto& sheet : read->sheets) check(sheet);
}

RC_GTEST_PROP(SheetsProperty, ADamagedArchiveIsAWorkbookOrAnError, (unsigned seed)) {
  static const auto good = workbook();
  read_damaged(testing::mutated(good, seed));
}

RC_GTEST_PROP(SheetsProperty, DamagedXmlIsAWorkbookOrAnError, (unsigned seed)) {
  static const auto good = testing::parts_of(workbook());
  auto parts = good;
  auto part = parts.begin();
  std::advance(part,
               *rc::gen::inRange<std::ptrdiff_t>(0, static_cast<std::ptrdiff_t>(parts.size())));
  part->second = testing::mutated(part->second, seed);
  read_damaged(testing::stored_archive(parts));
}

}  // namespace
}  // namespace mct::sheets
