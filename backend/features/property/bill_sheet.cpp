#include "backend/features/property/bill_sheet.h"

#include <algorithm>
#include <array>

#include "backend/sheets/cell_values.h"
#include "backend/sheets/titled_rows.h"
#include "backend/text/field_checks.h"
#include "backend/working_days/day.h"

namespace mct::property {
namespace {

constexpr auto sheet_name = "账单";
constexpr std::size_t most_label = 20;
constexpr std::int64_t most_fen = 1'000'000'000;
constexpr std::array<std::string_view, 7> titles{"楼",   "单元", "门牌号",  "费用",
                                                 "账期", "金额", "缴费截止"};

class RowReader {
 public:
  RowReader(SheetFormat format, const sheets::TitledRow& row, sheets::Problems& problems)
      : format_(format), row_(row), problems_(problems) {}

  BillRow read() {
    BillRow bill;
    bill.number = row_.number;
    bill.building = line(0, 1);
    bill.entrance = line(1, 0);
    bill.room = line(2, 1);
    bill.title = line(3, 1);
    bill.period = line(4, 1);
    if (const auto fen = sheets::parse_hundredths(row_.cells[5], most_fen))
      bill.amount_fen = *fen;
    else
      wrong(5, "应为 0.01 至 10000000 的金额（元），最多两位小数");
    bill.due_date = day();
    return bill;
  }

 private:
  void wrong(std::size_t column, std::string what) {
    problems_.add(bill_place(format_, row_.number, titles[column]), std::move(what));
  }

  std::string line(std::size_t column, std::size_t least) {
    const auto& cell = row_.cells[column];
    if (text::is_line(cell, least, most_label)) return cell;
    wrong(column, cell.empty() ? "不能为空" : "最多 20 个字，且不能换行");
    return {};
  }

  std::string day() {
    auto cell = row_.cells[6];
    std::ranges::replace(cell, '/', '-');
    if (const auto day = working_days::parse_day(cell)) return working_days::text_of(*day);
    wrong(6, "应为日期，如 2026-12-31");
    return {};
  }

  SheetFormat format_;
  const sheets::TitledRow& row_;
  sheets::Problems& problems_;
};

}  // namespace

std::string bill_place(SheetFormat format, int row, std::string_view column) {
  return sheets::cell_place(format, sheet_name, row, column);
}

Result<std::vector<BillRow>> read_bill_sheet(std::string_view bytes, SheetFormat format,
                                             sheets::Problems& problems) {
  auto sheet = sheets::read_sheet_file(bytes, format, sheet_name, problems);
  if (!sheet) return fail(sheet.error());
  std::vector<BillRow> bills;
  const auto rows = sheets::read_titled_rows(*sheet, titles, problems);
  if (!rows) return bills;
  for (const auto& row : *rows) bills.push_back(RowReader(format, row, problems).read());
  return bills;
}

}  // namespace mct::property
