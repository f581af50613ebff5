#include "backend/features/installation/report_files.h"

#include <fmt/format.h>
#include <fstream>
#include <spdlog/spdlog.h>

#include "backend/core/file.h"
#include "backend/features/installation/report_pdf.h"
#include "backend/features/installation/report_sheet.h"

namespace mct::installation {
namespace {

namespace fs = std::filesystem;

// Holds the last week whose files were written.
constexpr auto mark_name = ".last-week";

}  // namespace

Result<std::string> write_report(const WeeklyReport& report, ReportFormat format) {
  return format == ReportFormat::pdf ? write_report_pdf(report) : write_report_sheet(report);
}

std::string_view media_type_of(ReportFormat format) {
  return format == ReportFormat::pdf
             ? "application/pdf"
             : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}

std::optional<Week> ReportFiles::last_written() const {
  std::ifstream stream(folder_ / mark_name);
  std::string id;
  stream >> id;
  return Week::parse(id);
}

Status ReportFiles::write_week(const WeeklyReport& report) const {
  for (const auto& [format, extension] :
       {std::pair{ReportFormat::xlsx, ".xlsx"}, std::pair{ReportFormat::pdf, ".pdf"}}) {
    auto bytes = write_report(report, format);
    if (!bytes) return fail(bytes.error());
    if (auto status = write_file(folder_ / (report.week.id() + extension), *bytes); !status)
      return status;
  }
  return write_file(folder_ / mark_name, report.week.id() + "\n");
}

asio::awaitable<Status> ReportFiles::write_due() {
  auto weeks = co_await reports_.finished_after(last_written());
  if (!weeks) co_return fail(weeks.error());
  if (weeks->empty()) co_return Status{};
  std::error_code error;
  fs::create_directories(folder_, error);
  if (error)
    co_return fail(mct::reason::file_not_written,
                   fmt::format("{} 建不了：{}", folder_.string(), error.message()));
  const Reader whole_district{.unit_id = {}, .is_operator = true};
  for (const auto& week : *weeks) {
    auto report = co_await reports_.report(whole_district, week);
    if (!report) co_return fail(report.error());
    if (auto status = write_week(*report); !status) co_return status;
    spdlog::info("weekly report: {} is written to {}", week.id(), folder_.string());
  }
  co_return Status{};
}

}  // namespace mct::installation
