#include "app/features/notice/notice_text.h"

#include <algorithm>

#include <QDateTime>
#include <QLocale>

namespace mct::app {

QString NoticeText::kind(NoticeKind kind) {
  switch (kind) {
    case NoticeKind::meeting:
      return tr("会议通知");
    case NoticeKind::announcement:
      return tr("公告");
    case NoticeKind::bulletin:
      return tr("门头沟信息");
    case NoticeKind::daily_brief:
      return tr("昨日区情");
    case NoticeKind::alert:
      return tr("预警");
  }
  return {};
}

QString NoticeText::kind(const NoticeContent& content) {
  return content.kind == NoticeKind::alert ? level(content.alert_level) : kind(content.kind);
}

QString NoticeText::level(AlertLevel level) {
  switch (level) {
    case AlertLevel::none:
      return {};
    case AlertLevel::blue:
      return tr("蓝色预警");
    case AlertLevel::yellow:
      return tr("黄色预警");
    case AlertLevel::orange:
      return tr("橙色预警");
    case AlertLevel::red:
      return tr("红色预警");
  }
  return {};
}

QString NoticeText::icon(NoticeKind kind) {
  switch (kind) {
    case NoticeKind::meeting:
      return QStringLiteral("groups");
    case NoticeKind::announcement:
      return QStringLiteral("campaign");
    case NoticeKind::bulletin:
      return QStringLiteral("article");
    case NoticeKind::daily_brief:
      return QStringLiteral("wb_sunny");
    case NoticeKind::alert:
      return QStringLiteral("warning_amber");
  }
  return {};
}

QString NoticeText::summary(const Notice& notice) {
  const auto& content = notice.content;
  const auto what = content.meeting() ? span(content) + QStringLiteral("\n") + content.place
                                      : kind(content) + QStringLiteral("\n") +
                                            content.body.section(QChar('\n'), 0, 0);
  return what + QStringLiteral("\n") + notice.organization;
}

QString NoticeText::before(int minutes) {
  if (minutes == 0) return tr("开始时");
  if (minutes == 60) return tr("1 小时前");
  if (minutes == 24 * 60) return tr("1 天前");
  return tr("%1 分钟前").arg(minutes);
}

QString NoticeText::reminder(const QString& title, int minutes) {
  if (minutes == 0) return tr("“%1”现在开始").arg(title);
  if (minutes == 60) return tr("“%1”1 小时后开始").arg(title);
  if (minutes == 24 * 60) return tr("“%1”明天开始").arg(title);
  return tr("“%1”%2 分钟后开始").arg(title).arg(minutes);
}

QString NoticeText::forwarded(const QString& from_name, const QString& title) {
  return title.isEmpty() ? tr("%1转发了一条通知，发送人同意后您就能查看").arg(from_name)
                         : tr("%1请您看“%2”").arg(from_name, title);
}

QString NoticeText::checked_in(qint64 ms, const QString& by) {
  const auto clock = QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("HH:mm"));
  return by.isEmpty() ? tr("%1 扫码").arg(clock) : tr("%1 由%2登记").arg(clock, by);
}

QString NoticeText::time(qint64 ms) {
  if (ms == 0) return {};
  const auto time = QDateTime::fromMSecsSinceEpoch(ms);
  return QLocale().toString(time, tr("M月d日 ddd HH:mm", "a time, as Qt's date format"));
}

QString NoticeText::span(const NoticeContent& content) {
  if (content.start_ms == 0) return {};
  const auto start = QDateTime::fromMSecsSinceEpoch(content.start_ms);
  const auto end = QDateTime::fromMSecsSinceEpoch(content.end_ms);
  if (start.date() != end.date())
    return tr("%1 至 %2").arg(time(content.start_ms), time(content.end_ms));
  return tr("%1–%2").arg(time(content.start_ms), end.toString(QStringLiteral("HH:mm")));
}

QString NoticeText::answer(const OwnReceipt& own) {
  switch (own.answer) {
    case NoticeAnswer::none:
      return {};
    case NoticeAnswer::attending:
      return tr("参加");
    case NoticeAnswer::absent:
      return tr("请假：%1").arg(own.reason);
    case NoticeAnswer::substitute:
      return tr("由%1代为参加").arg(own.substitute_name);
    case NoticeAnswer::acknowledged:
      return tr("收到");
  }
  return {};
}

QString NoticeText::due(const MeetingTask& task) {
  const auto today = QDate::currentDate();
  if (task.due == today) return tr("今天到期");
  if (task.due == today.addDays(1)) return tr("明天到期");
  return tr("%1到期").arg(QLocale().toString(task.due, tr("M月d日", "a day, as Qt's date format")));
}

QString NoticeText::task_due(const QString& title, int days) {
  return days == 0 ? tr("会议任务今天到期：%1").arg(title) : tr("会议任务明天到期：%1").arg(title);
}

bool NoticeText::has_pressing_task(const Notice& notice) {
  const auto tomorrow = QDate::currentDate().addDays(1);
  return std::ranges::any_of(
      notice.own_tasks, [&](const MeetingTask& it) { return it.open() && it.due <= tomorrow; });
}

QString NoticeText::standing(const Notice& notice, qint64 now_ms) {
  if (notice.cancelled_ms != 0) return tr("已取消");
  const auto today = QDate::currentDate();
  const auto& tasks = notice.own_tasks;
  if (std::ranges::any_of(tasks, [&](const MeetingTask& it) { return it.overdue(today); }))
    return tr("任务逾期");
  if (std::ranges::any_of(tasks, &MeetingTask::open)) return tr("有任务");
  if (!notice.own.minutes_read) return tr("有新纪要");
  if (!notice.content.asks_reply()) return {};
  switch (notice.own.answer) {
    case NoticeAnswer::none:
      return notice.takes_replies(now_ms) ? tr("请回复") : tr("未回复");
    case NoticeAnswer::absent:
      return tr("已请假");
    case NoticeAnswer::substitute:
      return tr("代为参加");
    default:
      return answer(notice.own);
  }
}

}  // namespace mct::app
