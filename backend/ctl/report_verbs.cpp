#include <fmt/core.h>

#include "mct/installation/v1/installation_report_service.grpc.pb.h"

#include "backend/ctl/command.h"
#include "backend/ctl/file.h"
#include "backend/rpc/status_map.h"

namespace mct::ctl {
namespace {

struct WeeklyOptions {
  std::string week;
  std::string format = "tsv";
  std::string out;
};

std::string row_of(const std::string& id, const std::string& name,
                   const installation::v1::Figures& figures) {
  return fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\n", id, name, figures.listed_count(),
                     figures.claimed_count(), figures.installed_count(), figures.active_count(),
                     figures.has_active_change() ? std::to_string(figures.active_change()) : "");
}

Result<std::string> table(const Session& session, const std::string& week) {
  installation::v1::GetWeeklyReportRequest request;
  request.set_week(week);
  grpc::ClientContext context;
  session.prepare(context);
  installation::v1::WeeklyReport report;
  const auto stub = installation::v1::InstallationReportService::NewStub(session.channel());
  if (const auto status = stub->GetWeeklyReport(&context, request, &report); !status.ok())
    return fail(rpc::error_from(status));
  std::string text = "# " + report.week().id() + (report.week().finished() ? "" : " 未结束") +
                     "\n# 编号\t单位\t登记人员\t已领名片\t安装\t本周活跃\t较上周\n";
  for (const auto& line : report.lines())
    text += row_of(line.unit_id(), line.name(), line.figures());
  return text + row_of({}, "合计", report.total());
}

Result<std::string> document(const Session& session, const std::string& week,
                             installation::v1::ReportFormat format) {
  installation::v1::ExportWeeklyReportRequest request;
  request.set_week(week);
  request.set_format(format);
  grpc::ClientContext context;
  session.prepare(context);
  const auto stub = installation::v1::InstallationReportService::NewStub(session.channel());
  auto reader = stub->ExportWeeklyReport(&context, request);
  std::string bytes;
  for (common::v1::Chunk chunk; reader->Read(&chunk);) bytes += chunk.data();
  if (const auto status = reader->Finish(); !status.ok()) return fail(rpc::error_from(status));
  return bytes;
}

Status weekly(const Session::Options& server, const WeeklyOptions& options) {
  auto session = Session::open(server);
  if (!session) return fail(session.error());
  const bool tsv = options.format == "tsv";
  auto bytes = tsv ? table(*session, options.week)
                   : document(*session, options.week,
                              options.format == "pdf" ? installation::v1::REPORT_FORMAT_PDF
                                                      : installation::v1::REPORT_FORMAT_XLSX);
  if (!bytes) return fail(bytes.error());
  if (!options.out.empty()) return write_file(options.out, *bytes);
  fmt::print("{}", *bytes);
  return {};
}

}  // namespace

void add_report_verbs(CLI::App& app, Action& chosen) {
  auto* report = app.add_subcommand("report", "报表");
  report->require_subcommand(1);
  report->fallthrough();
  auto options = std::make_shared<WeeklyOptions>();
  auto* verb = add_verb(
      *report, chosen, "weekly", "安装使用周报（全区）",
      [options](const Session::Options& server) -> Status { return weekly(server, *options); });
  verb->add_option("--week", options->week, "如 2026-W47；默认为本周，尚未结束");
  verb->add_option("--format", options->format, "tsv（默认）、xlsx 或 pdf")
      ->check(CLI::IsMember({"tsv", "xlsx", "pdf"}));
  verb->add_option("-o,--out", options->out, "写到文件；默认写到标准输出");
}

}  // namespace mct::ctl
