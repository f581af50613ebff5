#pragma once

#include "mct/installation/v1/installation_report_service.grpc.pb.h"

#include "backend/features/installation/report_service.h"
#include "backend/rpc/bridge.h"

namespace mct::installation {

namespace pb = mct::installation::v1;

// InstallationReportService of the contract.
class ReportRpc final : public pb::InstallationReportService::CallbackService {
 public:
  ReportRpc(rpc::Bridge& bridge, ReportService& reports);

 private:
  using Context = grpc::CallbackServerContext;
  using Chunk = common::v1::Chunk;
  template <class Answer>
  using Reply = asio::awaitable<Result<Answer>>;

  Reply<pb::WeeklyReport> get_weekly_report(rpc::Caller caller, pb::GetWeeklyReportRequest request);
  Reply<pb::ListWeeksResponse> list_weeks(rpc::Caller caller, pb::ListWeeksRequest request);
  asio::awaitable<Status> export_weekly_report(rpc::Caller caller,
                                               pb::ExportWeeklyReportRequest request,
                                               rpc::Writer<Chunk>& writer);

  grpc::ServerUnaryReactor* GetWeeklyReport(Context* context,
                                            const pb::GetWeeklyReportRequest* request,
                                            pb::WeeklyReport* response) override;
  grpc::ServerUnaryReactor* ListWeeks(Context* context, const pb::ListWeeksRequest* request,
                                      pb::ListWeeksResponse* response) override;
  grpc::ServerWriteReactor<Chunk>* ExportWeeklyReport(
      Context* context, const pb::ExportWeeklyReportRequest* request) override;

  rpc::Bridge& bridge_;
  ReportService& reports_;
  rpc::Method get_weekly_report_;
  rpc::Method list_weeks_;
  rpc::Method export_weekly_report_;
};

}  // namespace mct::installation
