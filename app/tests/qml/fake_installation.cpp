#include "app/features/installation/installation_methods.h"
#include "app/tests/qml/fake_server.h"

// The weekly report that the fake server plays: a running week, and one that is finished.
namespace mct::app {
namespace {

void fill(installation::v1::Week& week, const char* id, const char* first, const char* last,
          bool finished) {
  week.set_id(id);
  week.set_first_day(first);
  week.set_last_day(last);
  week.set_finished(finished);
}

void fill_running(installation::v1::Week& week) {
  fill(week, "2026-W48", "2026-11-23", "2026-11-29", false);
}
void fill_finished(installation::v1::Week& week) {
  fill(week, "2026-W47", "2026-11-16", "2026-11-22", true);
}

void add_line(installation::v1::WeeklyReport& report, const char* name, int listed, int active,
              int change) {
  auto& line = *report.add_lines();
  line.set_name(name);
  line.set_unit_count(1);
  auto& figures = *line.mutable_figures();
  figures.set_listed_count(listed);
  figures.set_claimed_count(listed - 1);
  figures.set_installed_count(active + 1);
  figures.set_active_count(active);
  if (change != 0) figures.set_active_change(change);
}

}  // namespace

void FakeServer::answer_installation() {
  const auto taken = [](const auto&) {
    return Result<installation_methods::Empty>(installation_methods::Empty());
  };
  channel_.answer(installation_methods::report_installation, taken);
  channel_.answer(installation_methods::report_my_installation, taken);
  channel_.answer(installation_methods::list_weeks, [](const installation::v1::ListWeeksRequest&) {
    installation::v1::ListWeeksResponse response;
    fill_running(*response.add_weeks());
    fill_finished(*response.add_weeks());
    return Result<installation::v1::ListWeeksResponse>(response);
  });
  channel_.answer(installation_methods::get_weekly_report,
                  [this](const installation::v1::GetWeeklyReportRequest& request) {
                    installation::v1::WeeklyReport report;
                    if (request.week().empty())
                      fill_running(*report.mutable_week());
                    else
                      fill_finished(*report.mutable_week());
                    report.mutable_taken_time()->set_seconds(1'795'363'260);  // 2026-11-22T16:01Z
                    if (!empty_) {
                      add_line(report, "民政局", 40, 12, 3);
                      add_line(report, "福利院", 9, 18, 0);
                      report.mutable_total()->set_listed_count(49);
                      report.mutable_total()->set_active_count(request.week().empty() ? 30 : 27);
                    }
                    return Result<installation::v1::WeeklyReport>(report);
                  });
  channel_.answer(installation_methods::export_weekly_report,
                  [](const installation::v1::ExportWeeklyReportRequest&)
                      -> Result<installation_methods::Chunk> {
                    installation_methods::Chunk chunk;
                    chunk.set_data("%PDF-");
                    return chunk;
                  });
}

}  // namespace mct::app
