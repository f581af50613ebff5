#pragma once

#include <functional>

#include <QByteArray>
#include <QObject>

#include "app/core/channel/channel.h"
#include "app/features/installation/installation_types.h"

namespace mct::app {

class Settings;

// Says that the app is installed here, and asks for the weekly report. Proto types end here.
class InstallationClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  InstallationClient(Channel& channel, Settings& settings)
      : channel_(channel), settings_(settings) {}

  // For the unit of the acting card, or without signing in.
  [[nodiscard]] PendingCall report_installation(bool signed_in, Handler<void> handler);

  // The running week, then the finished ones of about a year, the latest first.
  [[nodiscard]] PendingCall weeks(Handler<QList<ReportWeek>> handler);
  [[nodiscard]] PendingCall weekly_report(const QString& week, Handler<WeeklyReport> handler);
  [[nodiscard]] PendingCall export_report(const QString& week, ReportFormat format,
                                          Handler<QByteArray> handler);

 private:
  Channel& channel_;
  Settings& settings_;
};

}  // namespace mct::app
