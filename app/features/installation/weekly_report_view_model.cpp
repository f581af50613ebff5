#include "app/features/installation/weekly_report_view_model.h"

#include <algorithm>
#include <numeric>

#include "app/core/district_time.h"
#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/installation/installation_client.h"
#include "app/platform/platform.h"

namespace mct::app {
namespace {

double share_of(qint64 part, qint64 whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

QString change_text(const ReportFigures& figures) {
  if (!figures.change) return QStringLiteral("—");
  return (*figures.change > 0 ? QStringLiteral("+") : QString()) + QString::number(*figures.change);
}

QString day_text(const QDate& day) {
  return day.toString(WeeklyReportViewModel::tr("M月d日", "a day, as Qt's date format"));
}

QVariantMap texts_of(const ReportFigures& figures) {
  return {{"listed", QString::number(figures.listed)},
          {"claimed", QString::number(figures.claimed)},
          {"installed", QString::number(figures.installed)},
          {"active", QString::number(figures.active)},
          {"change", change_text(figures)}};
}

}  // namespace

void WeeklyReportViewModel::attach(const Services& services) {
  client_ = &services.get<InstallationClient>();
  navigation_ = &services.get<Navigation>();
  platform_ = &services.get<Platform>();
}

void WeeklyReportViewModel::load() {
  status_.begin();
  emit statusChanged();
  call_ = client_->weeks([this](const Result<QList<ReportWeek>>& weeks) {
    if (!weeks) {
      status_.fail(weeks.error());
      emit statusChanged();
      return;
    }
    weeks_ = *weeks;
    back_ = std::clamp(back_, 0, std::max(0, static_cast<int>(weeks_.size()) - 1));
    load_report();
  });
}

void WeeklyReportViewModel::load_report() {
  // The running week has no name here: it may have ended since.
  const auto week = back_ > 0 ? weeks_[back_].id : QString();
  call_ = client_->weekly_report(week, [this](const Result<WeeklyReport>& report) {
    if (report) {
      report_ = *report;
      status_.show_fresh(report_.lines.isEmpty());
    } else {
      status_.fail(report.error());
    }
    emit statusChanged();
    emit changed();
  });
}

void WeeklyReportViewModel::set_back(int back) {
  if (!started()) {
    back_ = back;
    return;
  }
  if (back == back_ || back < 0 || back >= weeks_.size()) return;
  back_ = back;
  status_.begin();
  emit statusChanged();
  emit changed();
  load_report();
}

QString WeeklyReportViewModel::week_text() const {
  return tr("%1年第%2周").arg(report_.week.id.left(4)).arg(report_.week.id.mid(6).toInt());
}

QString WeeklyReportViewModel::days_text() const {
  return tr("%1至%2").arg(day_text(report_.week.first_day), day_text(report_.week.last_day));
}

QString WeeklyReportViewModel::taken_text() const {
  const auto time =
      report_.taken.toOffsetFromUtc(district_offset_s).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
  if (!report_.week.finished) return tr("本周未结束，截至 %1").arg(time);
  return report_.taken_late ? tr("周末时服务器未运行，%1 补记").arg(time)
                            : tr("统计时间 %1").arg(time);
}

QVariantList WeeklyReportViewModel::tiles() const {
  const auto& total = report_.total;
  const int units =
      std::accumulate(report_.lines.begin(), report_.lines.end(), 0,
                      [](int sum, const ReportLine& line) { return sum + line.unit_count; });
  const auto tile = [](const QString& label, const QString& value, const QString& more) {
    return QVariantMap{{"label", label}, {"value", value}, {"more", more}};
  };
  return {
      tile(tr("登记人员"), QString::number(total.listed), tr("%1 个单位").arg(units)),
      tile(tr("已领名片"), QString::number(total.claimed),
           total.listed == 0
               ? QString()
               : tr("领取率 %1%").arg(100 * share_of(total.claimed, total.listed), 0, 'f', 1)),
      tile(tr("本周活跃安装"), QString::number(total.active), tr("共安装 %1").arg(total.installed)),
      tile(tr("较上周"), change_text(total), unfinished() ? tr("本周还在统计") : QString())};
}

QVariantMap WeeklyReportViewModel::total() const {
  return texts_of(report_.total);
}

QVariantList WeeklyReportViewModel::lines() const {
  QVariantList lines;
  for (const auto& [name, unit_count, figures] : report_.lines) {
    auto line = texts_of(figures);
    line["name"] = name;
    line["share"] = std::min(1.0, share_of(figures.active, figures.listed));
    line["spoken"] = tr("%1：登记 %2 人，已领 %3 张，安装 %4 台，本周活跃 %5 台，较上周 %6")
                         .arg(name, line["listed"].toString(), line["claimed"].toString(),
                              line["installed"].toString(), line["active"].toString(),
                              line["change"].toString());
    lines.append(line);
  }
  return lines;
}

QString WeeklyReportViewModel::notes_text() const {
  QStringList notes;
  if (!unfinished()) notes << taken_text();
  notes << tr("安装和活跃按设备计：30 天内有过联系的为安装，本周内有过联系的为活跃。")
        << tr("登记人员不足 5 人的单位合并为一项。只统计到单位，不涉及个人，不排名。");
  if (report_.other_active)
    notes << tr("另有 %1 台设备本周活跃但不属于任何单位（如居民），未计入合计。")
                 .arg(*report_.other_active);
  return notes.join(QChar('\n'));
}

void WeeklyReportViewModel::set_saving(bool saving) {
  saving_ = saving;
  emit savingChanged();
}

void WeeklyReportViewModel::save(ReportFormat format) {
  set_saving(true);
  const auto name =
      QStringLiteral("%1-%2.%3")
          .arg(tr("门城通安装使用周报"), report_.week.id,
               format == ReportFormat::pdf ? QStringLiteral("pdf") : QStringLiteral("xlsx"));
  const auto week = report_.week.finished ? report_.week.id : QString();
  save_call_ = client_->export_report(week, format, [this, name](const Result<QByteArray>& bytes) {
    set_saving(false);
    if (bytes)
      platform_->save(name, *bytes);
    else
      navigation_->say(mct::app::error_text(bytes.error()));
  });
}

}  // namespace mct::app
