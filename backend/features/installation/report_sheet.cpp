#include "backend/features/installation/report_sheet.h"

#include <fmt/format.h>

#include "backend/features/installation/report_text.h"
#include "backend/sheets/xlsx_writer.h"

namespace mct::installation {
namespace {

constexpr std::string_view sheet_name = "周报";

sheets::SheetRow row_of(std::string number, std::string name, const Figures& figures,
                        std::optional<std::int64_t> change) {
  sheets::SheetRow row{0, {std::move(number), std::move(name)}};
  for (auto& cell : cells_of(figures, change)) row.cells.push_back(std::move(cell));
  return row;
}

sheets::Sheet table_of(const WeeklyReport& report) {
  sheets::Sheet sheet{std::string(sheet_name), {}};
  sheet.rows.push_back({1, {report_columns.begin(), report_columns.end()}});
  int number = 0;
  for (const auto& it : report.lines)
    sheet.rows.push_back(
        row_of(std::to_string(++number), it.line.name, it.line.figures, it.change));
  sheet.rows.push_back(row_of({}, std::string(total_name), report.total, report.total_change));
  return sheet;
}

sheets::Sheet notes_sheet(const WeeklyReport& report) {
  sheets::Sheet sheet{"说明", {}};
  sheet.rows.push_back({1, {std::string(report_title)}});
  sheet.rows.push_back({2, {week_title(report.week)}});
  sheet.rows.push_back({3, {taken_text(report)}});
  for (auto& note : notes_of(report)) sheet.rows.push_back({0, {std::move(note)}});
  return sheet;
}

}  // namespace

Result<std::string> write_report_sheet(const WeeklyReport& report) {
  using sheets::NumberFormat;
  const auto units = static_cast<int>(report.lines.size());
  sheets::WorkbookLooks looks;
  for (const int column : {0, 2, 3, 5, 6})
    looks.numbers.push_back({sheet_name, column, NumberFormat::whole});
  looks.numbers.push_back({sheet_name, 4, NumberFormat::percent});
  looks.numbers.push_back({sheet_name, 7, NumberFormat::change});
  looks.printed_titles.push_back(
      {sheet_name, fmt::format("{} {}", report_title, week_title(report.week))});
  looks.charts.push_back({sheet_name, "登记人员与本周活跃安装", 1, {2, 6}, units});
  return sheets::write_xlsx({{table_of(report), notes_sheet(report)}}, looks);
}

}  // namespace mct::installation
