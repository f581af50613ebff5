#include "backend/features/notice/receipt_sheet.h"

#include <fmt/format.h>

#include "backend/features/notice/notice_rules.h"
#include "backend/features/notice/receipt_figures.h"
#include "backend/sheets/xlsx_writer.h"

namespace mct::notice {
namespace {

constexpr std::string_view units_sheet = "各单位", people_sheet = "人员";

std::string answer_text(const Receipt& receipt) {
  switch (receipt.answer) {
    case Answer::none:
      return "未回复";
    case Answer::attending:
      return "参加";
    case Answer::absent:
      return "请假";
    case Answer::substitute:
      return "代为参加";
    case Answer::acknowledged:
      return "收到";
  }
  return {};
}

std::string way_of_checking_in(const Recipient& it) {
  if (it.present_ms == 0) return {};
  return it.checked_in_by.empty() ? "扫码" : fmt::format("由{}登记", it.checked_in_by);
}

std::vector<std::string> cells_of(const std::string& name, const Figures& it) {
  std::vector<std::string> cells{name};
  for (const int figure : {it.people, it.claimed, it.read, it.attending, it.absent, it.substitute,
                           it.acknowledged, it.unanswered, it.present})
    cells.push_back(std::to_string(figure));
  return cells;
}

sheets::Sheet table_of_units(const ReceiptFigures& figures) {
  sheets::Sheet sheet{std::string(units_sheet), {}};
  sheet.rows.push_back(
      {1,
       {"单位", "人数", "已领名片", "已读", "参加", "请假", "代为参加", "收到", "未回复", "到场"}});
  for (const auto& it : figures.units)
    sheet.rows.push_back({0, cells_of(it.unit_name, it.figures)});
  sheet.rows.push_back({0, cells_of("合计", figures.total)});
  return sheet;
}

sheets::Sheet table_of_people(const std::vector<Recipient>& recipients) {
  sheets::Sheet sheet{std::string(people_sheet), {}};
  sheet.rows.push_back({1,
                        {"单位", "姓名", "岗位", "已读时间", "回复", "请假事由或代为参加人",
                         "回复时间", "签到时间", "签到方式"}});
  for (const auto& it : recipients) {
    const auto& [member, receipt, present_ms, by] = it;
    sheet.rows.push_back(
        {0,
         {member.organization_name, member.name, member.post, time_text(receipt.read_ms),
          answer_text(receipt),
          receipt.answer == Answer::substitute ? receipt.substitute_name : receipt.reason,
          time_text(receipt.answered_ms), time_text(present_ms), way_of_checking_in(it)}});
  }
  return sheet;
}

}  // namespace

Result<std::string> write_receipts(const Recipients& recipients) {
  const auto figures = figures_of(recipients.all);
  sheets::WorkbookLooks looks;
  for (int column = 1; column <= 9; ++column)
    looks.numbers.push_back({units_sheet, column, sheets::NumberFormat::whole});
  const auto& title = recipients.seen.notice.content.title;
  looks.printed_titles.push_back({units_sheet, title});
  looks.printed_titles.push_back({people_sheet, title});
  looks.charts.push_back(
      {units_sheet, "人数与未回复", 0, {1, 8}, static_cast<int>(figures.units.size())});
  return sheets::write_xlsx({{table_of_units(figures), table_of_people(recipients.all)}}, looks);
}

}  // namespace mct::notice
