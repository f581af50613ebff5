#include "backend/features/installation/report_rpc.h"

#include <functional>

#include "backend/core/page_token.h"
#include "backend/features/installation/installation_proto.h"
#include "backend/features/installation/installation_requests.h"
#include "backend/rpc/chunks.h"

namespace mct::installation {
namespace {

// Page tokens are of this list.
constexpr auto weeks_query = "weeks";
constexpr int usual_page = 52, most_page = 200;

}  // namespace

ReportRpc::ReportRpc(rpc::Bridge& bridge, ReportService& reports)
    : bridge_(bridge),
      reports_(reports),
      get_weekly_report_(bridge.method<pb::InstallationReportService>("GetWeeklyReport")),
      list_weeks_(bridge.method<pb::InstallationReportService>("ListWeeks")),
      export_weekly_report_(bridge.method<pb::InstallationReportService>("ExportWeeklyReport")) {}

ReportRpc::Reply<pb::WeeklyReport> ReportRpc::get_weekly_report(
    rpc::Caller caller, pb::GetWeeklyReportRequest request) {
  auto week = parse_week(request.week());
  if (!week) co_return fail(week.error());
  auto report = co_await reports_.report(reader_of(caller), *week);
  if (!report) co_return fail(report.error());
  co_return to_proto(*report);
}

ReportRpc::Reply<pb::ListWeeksResponse> ReportRpc::list_weeks(rpc::Caller,
                                                              pb::ListWeeksRequest request) {
  auto offset = page_offset(weeks_query, request.page_token());
  if (!offset) co_return fail(offset.error());
  const int limit =
      request.page_size() <= 0 ? usual_page : std::min(request.page_size(), most_page);
  auto weeks = co_await reports_.weeks(*offset, limit);
  if (!weeks) co_return fail(weeks.error());
  pb::ListWeeksResponse response;
  for (const auto& week : *weeks) *response.add_weeks() = to_proto(week);
  if (response.weeks_size() == limit)
    response.set_next_page_token(page_token(weeks_query, *offset + limit));
  co_return response;
}

asio::awaitable<Status> ReportRpc::export_weekly_report(rpc::Caller caller,
                                                        pb::ExportWeeklyReportRequest request,
                                                        rpc::Writer<Chunk>& writer) {
  auto week = parse_week(request.week());
  if (!week) co_return fail(week.error());
  auto format = parse(request.format());
  if (!format) co_return fail(format.error());
  auto report = co_await reports_.report(reader_of(caller), *week);
  if (!report) co_return fail(report.error());
  auto file = write_report(*report, *format);
  if (!file) co_return fail(file.error());
  co_return co_await rpc::write_chunks(writer, *file, media_type_of(*format));
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* ReportRpc::GetWeeklyReport(Context* context,
                                                     const pb::GetWeeklyReportRequest* request,
                                                     pb::WeeklyReport* response) {
  return bridge_.unary(get_weekly_report_, context, request, response,
                       std::bind_front(&ReportRpc::get_weekly_report, this));
}

grpc::ServerUnaryReactor* ReportRpc::ListWeeks(Context* context,
                                               const pb::ListWeeksRequest* request,
                                               pb::ListWeeksResponse* response) {
  return bridge_.unary(list_weeks_, context, request, response,
                       std::bind_front(&ReportRpc::list_weeks, this));
}

grpc::ServerWriteReactor<common::v1::Chunk>* ReportRpc::ExportWeeklyReport(
    Context* context, const pb::ExportWeeklyReportRequest* request) {
  return bridge_.stream<Chunk>(export_weekly_report_, context, request,
                               std::bind_front(&ReportRpc::export_weekly_report, this));
}

}  // namespace mct::installation
