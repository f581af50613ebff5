#include "backend/features/property/bill_sheet.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "backend/sheets/csv.h"
#include "backend/sheets/titled_rows.h"
#include "backend/sheets/xlsx_reader.h"
#include "backend/text/field_checks.h"
#include "backend/working_days/day.h"

namespace mct::property {
namespace {

constexpr auto sheet_name = "账单";
constexpr std::size_t most_label = 20;
constexpr std::int64_t most_fen = 1'000'000'000;
constexpr std::array<std::string_view, 7> titles{"楼",   "单元", "门牌号",  "费用",
                                                 "账期", "金额", "缴费截止"};

std::optional<std::int64_t> parse_digits(std::string_view text) {
  std::int64_t number = 0;
  const auto* end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, number);
  if (text.empty() || text.front() == '-' || error != std::errc{} || stopped != end)
    return std::nullopt;
  return number;
}

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
    if (const auto fen = parse_yuan(row_.cells[5]))
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

Result<sheets::Sheet> open_sheet(std::string_view bytes, SheetFormat format,
                                 sheets::Problems& problems) {
  if (format == SheetFormat::csv) return sheets::read_csv(bytes);
  auto workbook = sheets::read_xlsx(bytes, problems);
  if (!workbook) return fail(workbook.error());
  if (const auto* sheet = workbook->find(sheet_name)) return *sheet;
  if (workbook->sheets.size() == 1) return std::move(workbook->sheets[0]);
  return fail(mct::reason::invalid_argument, "工作簿里没有名为“账单”的工作表");
}

}  // namespace

std::string bill_place(SheetFormat format, int row, std::string_view column) {
  return sheets::cell_place(format == SheetFormat::xlsx ? sheet_name : "", row, column);
}

std::optional<std::int64_t> parse_yuan(std::string_view text) {
  const auto point = text.find('.');
  const auto yuan = parse_digits(text.substr(0, point));
  auto decimals = std::string(point == std::string_view::npos ? "0" : text.substr(point + 1));
  if (!yuan || *yuan > most_fen / 100 || decimals.empty() || decimals.size() > 2)
    return std::nullopt;
  if (decimals.size() == 1) decimals += '0';
  const auto fen = parse_digits(decimals);
  if (!fen) return std::nullopt;
  const auto amount = *yuan * 100 + *fen;
  if (amount < 1 || amount > most_fen) return std::nullopt;
  return amount;
}

Result<std::vector<BillRow>> read_bill_sheet(std::string_view bytes, SheetFormat format,
                                             sheets::Problems& problems) {
  auto sheet = open_sheet(bytes, format, problems);
  if (!sheet) return fail(sheet.error());
  std::vector<BillRow> bills;
  const auto rows = sheets::read_titled_rows(*sheet, titles, problems);
  if (!rows) return bills;
  for (const auto& row : *rows) bills.push_back(RowReader(format, row, problems).read());
  return bills;
}

}  // namespace mct::property
