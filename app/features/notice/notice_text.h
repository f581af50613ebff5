#pragma once

#include <QCoreApplication>

#include "app/features/notice/notice_types.h"

namespace mct::app {

// Notices in words.
class NoticeText {
  Q_DECLARE_TR_FUNCTIONS(NoticeText)

 public:
  static QString kind(NoticeKind kind);
  // Such as 会议通知, 橙色预警.
  static QString kind(const NoticeContent& content);
  static QString level(AlertLevel level);
  // A name of the theme's icons.
  static QString icon(NoticeKind kind);
  // What a list shows of it.
  static QString summary(const Notice& notice);
  // How long before a meeting, such as 15 分钟前.
  static QString before(int minutes);
  static QString reminder(const QString& title, int minutes);
  // `title`: empty: the person may not see it yet.
  static QString forwarded(const QString& from_name, const QString& title);
  // When somebody was there, and who has said so for them; such as 14:02 扫码.
  static QString checked_in(qint64 ms, const QString& by);
  // Such as 12月3日 周四 14:00; empty: none.
  static QString time(qint64 ms);
  // From when to when.
  static QString span(const NoticeContent& content);
  // What the acting card has said; empty: nothing.
  static QString answer(const OwnReceipt& own);
  // Such as 12月3日前; 今天, 明天.
  static QString due(const MeetingTask& task);
  static QString task_due(const QString& title, int days);
  // Of the acting card: open, and due tomorrow or before.
  static bool has_pressing_task(const Notice& notice);
  // One word of how it stands, for a list: 已取消, 请回复, 参加, …; empty: nothing to say.
  static QString standing(const Notice& notice, qint64 now_ms);
};

}  // namespace mct::app
