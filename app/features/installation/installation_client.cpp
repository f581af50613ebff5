#include "app/features/installation/installation_client.h"

#include <QCoreApplication>
#include <QHash>
#include <QSysInfo>

#include "app/core/channel/received_file.h"
#include "app/core/settings.h"
#include "app/features/installation/installation_methods.h"

namespace mct::app {
namespace {

namespace methods = installation_methods;
namespace pb = methods::pb;

pb::Platform platform() {
  static const QHash<QString, pb::Platform> products{{"android", pb::PLATFORM_ANDROID},
                                                     {"ios", pb::PLATFORM_IOS},
                                                     {"macos", pb::PLATFORM_MACOS},
                                                     {"windows", pb::PLATFORM_WINDOWS}};
  // What is none of these names a distribution of Linux.
  return products.value(QSysInfo::productType(), pb::PLATFORM_LINUX);
}

ReportWeek from_proto(const pb::Week& week) {
  const auto day = [](const std::string& text) {
    return QDate::fromString(QString::fromStdString(text), Qt::ISODate);
  };
  return {QString::fromStdString(week.id()), day(week.first_day()), day(week.last_day()),
          week.finished()};
}

ReportFigures from_proto(const pb::Figures& figures) {
  ReportFigures read{figures.listed_count(), figures.claimed_count(), figures.installed_count(),
                     figures.active_count(), std::nullopt};
  if (figures.has_active_change()) read.change = figures.active_change();
  return read;
}

WeeklyReport from_proto(const pb::WeeklyReport& report) {
  WeeklyReport read;
  read.week = from_proto(report.week());
  for (const auto& line : report.lines())
    read.lines.append(
        {QString::fromStdString(line.name()), line.unit_count(), from_proto(line.figures())});
  read.total = from_proto(report.total());
  if (report.has_other_active_count()) read.other_active = report.other_active_count();
  read.taken = QDateTime::fromSecsSinceEpoch(report.taken_time().seconds());
  read.taken_late = report.taken_late();
  return read;
}

template <class Request>
PendingCall report_with(Channel& channel, const Method<Request, methods::Empty>& method,
                        Settings& settings, InstallationClient::Handler<void> handler) {
  Request request;
  auto& installation = *request.mutable_installation();
  installation.set_installation_id(settings.installation_id().toStdString());
  installation.set_platform(platform());
  installation.set_app_version(QCoreApplication::applicationVersion().toStdString());
  return channel.call(method, request,
                      std::function([handler = std::move(handler)](Result<methods::Empty> answer) {
                        if (!answer) return handler(tl::unexpected(answer.error()));
                        handler({});
                      }));
}

}  // namespace

PendingCall InstallationClient::report_installation(bool signed_in, Handler<void> handler) {
  if (signed_in)
    return report_with(channel_, methods::report_my_installation, settings_, std::move(handler));
  return report_with(channel_, methods::report_installation, settings_, std::move(handler));
}

PendingCall InstallationClient::weeks(Handler<QList<ReportWeek>> handler) {
  return channel_.call(
      methods::list_weeks, pb::ListWeeksRequest(),
      std::function([handler = std::move(handler)](Result<pb::ListWeeksResponse> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        QList<ReportWeek> weeks;
        for (const auto& week : answer->weeks()) weeks.append(from_proto(week));
        handler(std::move(weeks));
      }));
}

PendingCall InstallationClient::weekly_report(const QString& week, Handler<WeeklyReport> handler) {
  pb::GetWeeklyReportRequest request;
  request.set_week(week.toStdString());
  return channel_.call(
      methods::get_weekly_report, request,
      std::function([handler = std::move(handler)](Result<pb::WeeklyReport> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        handler(from_proto(*answer));
      }));
}

PendingCall InstallationClient::export_report(const QString& week, ReportFormat format,
                                              Handler<QByteArray> handler) {
  pb::ExportWeeklyReportRequest request;
  request.set_week(week.toStdString());
  request.set_format(static_cast<pb::ReportFormat>(format));
  return receive_file(channel_, methods::export_weekly_report, request, std::move(handler));
}

}  // namespace mct::app
