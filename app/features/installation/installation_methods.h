#pragma once

#include "mct/common/v1/chunk.pb.h"
#include "mct/installation/v1/installation_report_service.pb.h"
#include "mct/installation/v1/installation_service.pb.h"

#include "app/core/channel/channel.h"

// The methods that the client calls. Part of the client, and of its tests.
namespace mct::app::installation_methods {

namespace pb = mct::installation::v1;
using common::v1::Chunk;
using google::protobuf::Empty;

inline constexpr Method<pb::ReportInstallationRequest, Empty> report_installation{
    "/mct.installation.v1.InstallationService/ReportInstallation"};
inline constexpr Method<pb::ReportMyInstallationRequest, Empty> report_my_installation{
    "/mct.installation.v1.InstallationService/ReportMyInstallation"};
inline constexpr Method<pb::GetWeeklyReportRequest, pb::WeeklyReport> get_weekly_report{
    "/mct.installation.v1.InstallationReportService/GetWeeklyReport"};
inline constexpr Method<pb::ListWeeksRequest, pb::ListWeeksResponse> list_weeks{
    "/mct.installation.v1.InstallationReportService/ListWeeks"};
inline constexpr Method<pb::ExportWeeklyReportRequest, Chunk> export_weekly_report{
    "/mct.installation.v1.InstallationReportService/ExportWeeklyReport"};

}  // namespace mct::app::installation_methods
