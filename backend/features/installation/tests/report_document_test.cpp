#include <gmock/gmock.h>

#include "backend/features/installation/report_pdf.h"
#include "backend/features/installation/report_sheet.h"
#include "backend/features/installation/report_text.h"
#include "backend/sheets/xlsx_reader.h"
#include "backend/testing/pdf_text.h"

namespace mct::installation {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

WeeklyReport report_of(int units) {
  WeeklyReport report{.week = *Week::parse("2026-W47"),
                      .finished = true,
                      .taken_ms = Week::parse("2026-W47")->end_ms() + 60'000,
                      .lines = {},
                      .total = {},
                      .total_change = -4,
                      .other_active = 31};
  for (int i = 1; i <= units; ++i) {
    const Figures figures{10 + i, 8 + i, 7 + i, 5 + i};
    report.total += figures;
    report.lines.push_back(
        {{{"u" + std::to_string(i)}, "样例" + std::to_string(i) + "局", "r/u/", figures},
         i % 2 ? std::optional<std::int64_t>(i) : std::nullopt});
  }
  return report;
}

TEST(ReportSheet, OpensAgainWithEveryFigure) {
  const auto report = report_of(3);
  auto bytes = write_report_sheet(report);
  ASSERT_TRUE(bytes) << bytes.error().message;
  sheets::Problems problems;
  auto book = sheets::read_xlsx(*bytes, problems);
  ASSERT_TRUE(book) << book.error().message;
  EXPECT_TRUE(problems.empty());
  const auto* sheet = book->find("周报");
  ASSERT_NE(sheet, nullptr);
  ASSERT_EQ(sheet->rows.size(), 5U);
  EXPECT_THAT(sheet->rows[0].cells, ElementsAre("序号", "单位", "登记人员", "已领名片", "领取率",
                                                "安装", "本周活跃", "较上周"));
  EXPECT_EQ(sheet->rows[1].cells[1], "样例1局");
  EXPECT_EQ(sheet->rows[1].cells[2], "11");
  EXPECT_EQ(sheet->rows[1].cells[7], "1");
  EXPECT_EQ(sheet->rows[2].cells[7], "—");
  EXPECT_EQ(sheet->rows[4].cells[1], "合计");
  EXPECT_EQ(sheet->rows[4].cells[2], std::to_string(report.total.listed));
  EXPECT_EQ(sheet->rows[4].cells[7], "-4");
  ASSERT_NE(book->find("说明"), nullptr);
  // Its parts' names stand in the archive as they are.
  EXPECT_THAT(*bytes, HasSubstr("xl/charts/chart1.xml"));
}

TEST(ReportSheet, AWeekWithoutLinesIsASheetToo) {
  auto bytes = write_report_sheet(report_of(0));
  ASSERT_TRUE(bytes) << bytes.error().message;
  sheets::Problems problems;
  EXPECT_TRUE(sheets::read_xlsx(*bytes, problems));
}

TEST(ReportPdf, HasTheFiguresTheWeekAndTheNotes) {
  const auto report = report_of(3);
  auto bytes = write_report_pdf(report);
  ASSERT_TRUE(bytes) << bytes.error().message;
  EXPECT_TRUE(bytes->starts_with("%PDF-"));
  const auto text = test::pdf_text(*bytes);
  EXPECT_THAT(text, HasSubstr("安装使用情况周报"));
  EXPECT_THAT(text, HasSubstr("2026年第47周（11月16日至11月22日）"));
  for (const auto& it : report.lines) EXPECT_THAT(text, HasSubstr(it.line.name));
  EXPECT_THAT(text, HasSubstr(std::to_string(report.total.listed)));
  EXPECT_THAT(text, HasSubstr("另有31台设备"));
  EXPECT_THAT(text, HasSubstr("不排名"));
}

TEST(ReportPdf, RepeatsTheHeaderAndNumbersThePages) {
  auto bytes = write_report_pdf(report_of(90));
  ASSERT_TRUE(bytes) << bytes.error().message;
  const auto text = test::pdf_text(*bytes);
  std::size_t headers = 0;
  for (auto at = text.find("序号"); at != std::string::npos; at = text.find("序号", at + 1))
    ++headers;
  EXPECT_GE(headers, 3U);
  EXPECT_THAT(text, HasSubstr("第 1 页"));
  EXPECT_THAT(text, ::testing::ContainsRegex("第 [0-9] 页，共 [0-9] 页"));
  EXPECT_THAT(text, HasSubstr("样例90局"));
}

TEST(ReportText, SaysWhenItWasTaken) {
  auto report = report_of(1);
  EXPECT_THAT(taken_text(report), HasSubstr("统计时间：2026-11-23 00:01"));
  report.taken_ms = report.week.end_ms() + 3 * 86'400'000LL;
  EXPECT_THAT(taken_text(report), HasSubstr("补记"));
  report.finished = false;
  EXPECT_THAT(taken_text(report), HasSubstr("本周未结束"));
}

}  // namespace
}  // namespace mct::installation
