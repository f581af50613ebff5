#include <fstream>
#include <future>

#include "backend/features/installation/report_files.h"
#include "backend/features/installation/tests/installation_fixture.h"
#include "backend/sheets/xlsx_reader.h"
#include "backend/testing/pdf_text.h"

namespace mct::installation {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

class WeeklyReportTest : public InstallationServerTest {
 protected:
  static std::vector<std::string> names(const Result<pb::WeeklyReport>& report) {
    EXPECT_TRUE(report) << report.error().message;
    std::vector<std::string> all;
    if (report)
      for (const auto& line : report->lines()) all.push_back(line.name());
    return all;
  }

  std::vector<std::string> weeks(int page_size = 0, std::string token = {}) {
    pb::ListWeeksRequest request;
    request.set_page_size(page_size);
    request.set_page_token(token);
    auto page = call_as("someone", *reports_, &Reports::ListWeeks, request, "admin-a");
    EXPECT_TRUE(page) << page.error().message;
    std::vector<std::string> ids;
    if (page)
      for (const auto& it : page->weeks()) ids.push_back(it.id() + (it.finished() ? "" : " …"));
    next_ = page ? page->next_page_token() : "";
    return ids;
  }

  Result<std::string> exported(const std::string& unit, pb::ReportFormat format,
                               const std::string& id = {}) {
    pb::ExportWeeklyReportRequest request;
    request.set_week(id);
    request.set_format(format);
    grpc::ClientContext context;
    sign(context, "someone", "admin-" + unit);
    auto reader = reports_->ExportWeeklyReport(&context, request);
    std::string file;
    for (common::v1::Chunk chunk; reader->Read(&chunk);) file += chunk.data();
    if (auto status = reader->Finish(); !status.ok()) return fail(rpc::error_from(status));
    return file;
  }

  std::string next_;
};
MCT_ON_BOTH_ENGINES(WeeklyReportTest);

TEST_P(WeeklyReportTest, TheRunningWeekIsMarkedAndCountsNow) {
  ASSERT_TRUE(report_as("a", device(1)));
  auto report = weekly("root");
  ASSERT_TRUE(report) << report.error().message;
  EXPECT_EQ(report->week().id(), "2026-W47");
  EXPECT_EQ(report->week().first_day(), "2026-11-16");
  EXPECT_EQ(report->week().last_day(), "2026-11-22");
  EXPECT_FALSE(report->week().finished());
  EXPECT_THAT(names(report), ElementsAre("样例甲局", "样例乙局", "样例乙所"));
  EXPECT_EQ(report->lines(0).figures().listed_count(), 20);
  EXPECT_EQ(report->lines(0).figures().claimed_count(), 10);
  EXPECT_EQ(report->lines(0).figures().active_count(), 1);
  EXPECT_FALSE(report->lines(0).figures().has_active_change());
  EXPECT_EQ(report->total().listed_count(), 36);
}

TEST_P(WeeklyReportTest, WhatWasReportedStaysWhatItWas) {
  for (int i = 0; i < 4; ++i) ASSERT_TRUE(report_as("a", device(i)));
  clock_.advance(week);
  end_weeks();
  people_.units[1].listed = 25;
  people_.units[1].name = "样例新名";
  for (int i = 0; i < 3; ++i) ASSERT_TRUE(report_as("a", device(i)));
  const auto before = weekly("root", "2026-W47");
  ASSERT_TRUE(before) << before.error().message;
  EXPECT_TRUE(before->week().finished());
  EXPECT_EQ(before->lines(0).name(), "样例甲局");
  EXPECT_EQ(before->lines(0).figures().listed_count(), 20);
  EXPECT_EQ(before->lines(0).figures().active_count(), 4);
  EXPECT_EQ(figures("a").listed_count(), 25);
  EXPECT_EQ(figures("a").active_change(), -1);
  EXPECT_EQ(weekly("root")->total().active_change(), -1);
}

TEST_P(WeeklyReportTest, EachSeesWhatTheirCardReaches) {
  EXPECT_THAT(names(weekly("a")), ElementsAre("样例甲局"));
  EXPECT_THAT(names(weekly("b")), ElementsAre("样例乙局", "样例乙所"));
  EXPECT_THAT(names(weekly("b1")), ElementsAre("样例乙所"));
  EXPECT_EQ(weekly("b")->total().listed_count(), 16);
  EXPECT_FALSE(weekly("b")->has_other_active_count());
  EXPECT_TRUE(weekly("root")->has_other_active_count());
  pb::GetWeeklyReportRequest request;
  EXPECT_EQ(reason_of(call_as("someone", *reports_, &Reports::GetWeeklyReport, request, "staff-a")),
            "PERMISSION_DENIED");
  auto all = call_as(operator_token_, *reports_, &Reports::GetWeeklyReport, request);
  EXPECT_EQ(names(all).size(), 3U);
}

TEST_P(WeeklyReportTest, SmallUnitsAreNeverKeptByThemselves) {
  people_.units[2].listed = 3;
  people_.units[3].listed = 4;
  ASSERT_TRUE(report_as("b", device(1)));
  EXPECT_THAT(names(weekly("root")), ElementsAre("样例甲局", "人数不足5人的单位（合计）"));
  EXPECT_THAT(names(weekly("b")), ElementsAre());
  clock_.advance(week);
  end_weeks();
  EXPECT_THAT(names(weekly("root", "2026-W47")),
              ElementsAre("样例甲局", "人数不足5人的单位（合计）"));
  auto kept = run(database().read([](storage::Connection& connection) {
    return connection.execute("SELECT count(*) FROM installation_line WHERE unit_ids = 'b'");
  }));
  ASSERT_TRUE(kept);
  EXPECT_EQ(kept->rows[0].integer(0), 0);
}

TEST_P(WeeklyReportTest, WeeksThatWereMissedAreReportedLate) {
  ASSERT_TRUE(report_as("a", device(1)));
  clock_.advance(3 * week);
  ASSERT_TRUE(report_as("a", device(1))) << "before anybody has ended the weeks";
  end_weeks();
  EXPECT_THAT(weeks(), ElementsAre("2026-W50 …", "2026-W49", "2026-W48", "2026-W47"));
  EXPECT_EQ(figures("a", "2026-W47").active_count(), 1);
  EXPECT_TRUE(weekly("root", "2026-W47")->taken_late());
  EXPECT_EQ(figures("a", "2026-W48").active_count(), 0);
  EXPECT_EQ(figures("a", "2026-W48").active_change(), -1);
  EXPECT_EQ(figures("a").active_count(), 1) << "counted for the week that it belongs to";
  EXPECT_EQ(figures("a").active_change(), 1);
}

TEST_P(WeeklyReportTest, TheYearTurns) {
  clock_.set(Week::parse("2026-W53")->end_ms() - 1'000);
  ASSERT_TRUE(report_as("a", device(1)));
  end_weeks();
  clock_.advance(std::chrono::seconds(2));
  end_weeks();
  ASSERT_TRUE(report_as("a", device(1)));
  ASSERT_TRUE(report_as("a", device(2)));
  EXPECT_EQ(figures("a", "2026-W53").active_count(), 1);
  EXPECT_EQ(weekly("root")->week().id(), "2027-W01");
  EXPECT_EQ(figures("a").active_change(), 1);
  EXPECT_EQ(weekly("root", "2026-W53")->week().last_day(), "2027-01-03");
}

TEST_P(WeeklyReportTest, OfSeveralNodesOneEndsTheWeek) {
  for (int i = 0; i < 5; ++i) ASSERT_TRUE(report_as("a", device(i)));
  clock_.advance(week);
  ReportStore one(database(), people_), two(database(), people_);
  const auto now = clock_.now_ms();
  const auto spawn = [&](ReportStore& store) {
    return asio::co_spawn(pool(), store.end_week(now), asio::use_future);
  };
  auto first = spawn(one), second = spawn(two);
  const auto ended_first = first.get(), ended_second = second.get();
  ASSERT_TRUE(ended_first && ended_second);
  EXPECT_NE(ended_first->has_value(), ended_second->has_value());
  EXPECT_THAT(weeks(), ElementsAre("2026-W48 …", "2026-W47"));
  EXPECT_EQ(figures("a", "2026-W47").active_count(), 5);
}

TEST_P(WeeklyReportTest, WeeksAreListedByPages) {
  clock_.advance(5 * week);
  end_weeks();
  EXPECT_THAT(weeks(2), ElementsAre("2026-W52 …", "2026-W51"));
  EXPECT_THAT(weeks(2, next_), ElementsAre("2026-W50", "2026-W49"));
  pb::ListWeeksRequest request;
  request.set_page_token("nonsense");
  EXPECT_EQ(reason_of(call_as("someone", *reports_, &Reports::ListWeeks, request, "admin-a")),
            "PAGE_TOKEN_MISMATCH");
}

TEST_P(WeeklyReportTest, OtherWeeksAreNotThere) {
  EXPECT_EQ(reason_of(weekly("a", "2026-W46")), "WEEK_NOT_FOUND");
  EXPECT_EQ(reason_of(weekly("a", "2027-W20")), "WEEK_NOT_FOUND");
  EXPECT_EQ(reason_of(weekly("a", "last week")), "INVALID_ARGUMENT");
  EXPECT_EQ(reason_of(exported("a", pb::REPORT_FORMAT_PDF, "2026-W46")), "WEEK_NOT_FOUND");
  EXPECT_EQ(reason_of(exported("a", pb::REPORT_FORMAT_UNSPECIFIED)), "INVALID_ARGUMENT");
}

TEST_P(WeeklyReportTest, FilesHoldWhatTheirReaderMaySee) {
  ASSERT_TRUE(report_as("b", device(1)));
  auto book = exported("b", pb::REPORT_FORMAT_XLSX);
  ASSERT_TRUE(book) << book.error().message;
  sheets::Problems problems;
  auto read = sheets::read_xlsx(*book, problems);
  ASSERT_TRUE(read) << read.error().message;
  ASSERT_EQ(read->find("周报")->rows.size(), 4U);
  EXPECT_EQ(read->find("周报")->rows[1].cells[1], "样例乙局");
  EXPECT_EQ(read->find("周报")->rows[1].cells[6], "1");
  auto pdf = exported("b", pb::REPORT_FORMAT_PDF);
  ASSERT_TRUE(pdf) << pdf.error().message;
  const auto text = test::pdf_text(*pdf);
  EXPECT_THAT(text, HasSubstr("样例乙所"));
  EXPECT_THAT(text, HasSubstr("本周未结束"));
  EXPECT_THAT(text, ::testing::Not(HasSubstr("样例甲局")));
}

TEST_P(WeeklyReportTest, EachWeekLeavesItsFilesOnce) {
  clock_.advance(2 * week);
  end_weeks();
  ReportStore store(database(), people_);
  ReportService service(store, clock_);
  const auto files = folder_ / "weekly";
  ReportFiles writer(service, files);
  ASSERT_TRUE(run(writer.write_due()));
  for (const auto* name : {"2026-W47.xlsx", "2026-W47.pdf", "2026-W48.xlsx", "2026-W48.pdf"})
    EXPECT_TRUE(std::filesystem::exists(files / name)) << name;
  std::filesystem::remove(files / "2026-W47.pdf");
  ASSERT_TRUE(run(ReportFiles(service, files).write_due()));
  EXPECT_FALSE(std::filesystem::exists(files / "2026-W47.pdf")) << "what is taken away stays away";
  clock_.advance(week);
  end_weeks();
  ASSERT_TRUE(run(writer.write_due()));
  EXPECT_TRUE(std::filesystem::exists(files / "2026-W49.pdf"));
}

TEST_P(WeeklyReportTest, AFolderThatCannotBeWrittenIsNamedAndTriedAgain) {
  clock_.advance(week);
  end_weeks();
  ReportStore store(database(), people_);
  ReportService service(store, clock_);
  const auto files = folder_ / "weekly";
  std::ofstream(files) << "in the way";
  ReportFiles writer(service, files);
  auto refused = run(writer.write_due());
  ASSERT_EQ(reason_of(refused), "FILE_NOT_WRITTEN");
  EXPECT_THAT(refused.error().message, HasSubstr(files.string()));
  std::filesystem::remove(files);
  ASSERT_TRUE(run(writer.write_due()));
  EXPECT_TRUE(std::filesystem::exists(files / "2026-W47.xlsx"));
}

TEST_P(WeeklyReportTest, SamplesComeOnlyWhereNothingWasReported) {
  ASSERT_TRUE(run(module_->start(true)));
  EXPECT_EQ(weeks().size(), 9U);
  for (const auto& name : names(weekly("root", "2026-W46"))) EXPECT_THAT(name, HasSubstr("样例"));
  clock_.advance(week);
  ASSERT_TRUE(run(module_->start(true)));
  EXPECT_EQ(weeks().size(), 10U);
}

}  // namespace
}  // namespace mct::installation
