#pragma once

#include <algorithm>

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include "app/core/attachments/attachment.h"

namespace mct::app {

// Numbers of mct.notice.v1.NoticeKind and AlertLevel.
enum class NoticeKind { meeting = 1, announcement = 2, bulletin = 3, daily_brief = 4, alert = 5 };
enum class AlertLevel { none = 0, blue = 1, yellow = 2, orange = 3, red = 4 };

// Numbers of mct.notice.v1.Answer.
enum class NoticeAnswer { none = 0, attending = 1, absent = 2, substitute = 3, acknowledged = 4 };

struct NoticeField {
  QString name;
  QString before;
  QString after;
};

struct NoticeChange {
  qint64 time_ms = 0;
  QList<NoticeField> fields;
};

// How the acting card stands to a notice.
struct OwnReceipt {
  bool read = false;
  NoticeAnswer answer = NoticeAnswer::none;
  QString reason;
  QString substitute_name;
  qint64 answered_revision = 0;
  // Where it stands in 消息.
  bool pinned = false;
  bool muted = false;
  bool archived = false;
  QList<int> reminders;  // minutes before the meeting
  QString substitute_card_id = {};
  qint64 checked_in_ms = 0;
  QString checked_in_by = {};  // a name; empty: oneself, with the code
  bool minutes_read = true;
  bool read_consent = false;  // of a resident: the sender's unit may know
};

// What somebody writes. Times are milliseconds since 1970; 0: none.
struct NoticeContent {
  NoticeKind kind = NoticeKind::meeting;
  QString title;
  QString body;
  QString place;
  qint64 start_ms = 0;
  qint64 end_ms = 0;
  qint64 reply_by_ms = 0;
  AlertLevel alert_level = AlertLevel::none;
  int unit_quota = 0;  // 0: none
  bool without_substitutes = false;

  bool meeting() const { return kind == NoticeKind::meeting; }
  // Bulletins and briefs are only read.
  bool asks_reply() const {
    return kind != NoticeKind::bulletin && kind != NoticeKind::daily_brief;
  }
};

// What somebody is to do after a meeting.
struct MeetingTask {
  QString id;
  QString notice_id;
  QString title;
  QString card_id;
  QString name;
  QString organization;
  QDate due;
  qint64 finished_ms = 0;  // 0: open
  QString remark;
  bool seen = false;

  bool open() const { return finished_ms == 0; }
  bool overdue(QDate today) const { return open() && due < today; }
};

struct Notice {
  QString id;
  qint64 revision = 0;
  NoticeContent content;
  QString sender;
  QString organization;
  qint64 sent_ms = 0;
  qint64 cancelled_ms = 0;
  QList<NoticeChange> changes;  // the latest first
  QList<Attachment> attachments;
  OwnReceipt own;
  QString substitute_for;
  bool manageable = false;
  bool scheduled = false;        // not sent yet; sent_ms: when it is due
  qint64 minutes_revision = 0;   // 0: there are none
  qint64 minutes_ms = 0;         // when they were written
  QList<MeetingTask> own_tasks;  // the soonest due first
  QStringList group_names;       // of the groups that it went to
  QStringList neighbourhood_names;

  // Until when one may reply; 0: without an end.
  qint64 replies_until() const {
    return content.reply_by_ms != 0 ? content.reply_by_ms : content.start_ms;
  }
  // There is nothing new to whoever has it.
  bool all_read() const {
    return own.read && own.minutes_read &&
           std::ranges::all_of(own_tasks, [](const MeetingTask& it) { return it.seen; });
  }
  // Of a meeting: from an hour before it begins until it ends.
  bool door_open(qint64 now_ms) const {
    return content.meeting() && cancelled_ms == 0 && now_ms >= door_opens_ms() &&
           now_ms <= content.end_ms;
  }
  qint64 door_opens_ms() const { return content.start_ms - 60 * 60 * 1000; }
  bool takes_replies(qint64 now_ms) const {
    return content.asks_reply() && cancelled_ms == 0 &&
           (replies_until() == 0 || now_ms <= replies_until());
  }
};

struct SentNotice {
  Notice notice;
  int replied = 0;
};

struct SentNotices {
  QList<SentNotice> notices;
  QString next_token;  // empty: these are all
};

// A part of the district's tree.
struct NoticeUnit {
  QString id;
  QString parent_id;
  QString name;
  bool department = false;
};

// A group of people who talk with each other.
struct NoticeGroup {
  QString id;
  QString name;
};

// A community, or a part of it; each part needs those above it.
struct Neighbourhood {
  QString community_id, building_id, entrance_id, room;

  friend bool operator==(const Neighbourhood&, const Neighbourhood&) = default;
};
struct NeighbourhoodEntry {
  Neighbourhood neighbourhood;
  QString name;       // among its likes; empty: a building's only entrance
  QString full_name;  // such as 德露苑社区3号楼
};

// Whom a notice is for.
struct NoticeRecipients {
  QStringList organization_ids;
  QStringList card_ids;
  QStringList group_ids = {};
  QList<Neighbourhood> neighbourhoods = {};

  bool empty() const {
    return organization_ids.isEmpty() && card_ids.isEmpty() && group_ids.isEmpty() &&
           neighbourhoods.isEmpty();
  }
};

struct NoticeAudience {
  int people = 0;
  int claimed = 0;
  int units = 0;
  int residents = 0;
};

struct ReceiptFigures {
  int people = 0;
  int claimed = 0;
  int read = 0;
  int attending = 0;
  int absent = 0;
  int substitute = 0;
  int acknowledged = 0;
  int unanswered = 0;
  int present = 0;
};

struct UnitReceipts {
  QString unit;
  ReceiptFigures figures;
};

struct NoticeReceipts {
  Notice notice;
  ReceiptFigures total;
  QList<UnitReceipts> units;
  qint64 urged_ms = 0;
  // Of an alert: residents who let the sender know.
  int residents_read = 0;
  int residents_acknowledged = 0;
};

struct NoticePerson {
  QString card_id;
  QString name;
  QString organization;
  OwnReceipt receipt;
  // When they, or who goes in their place, checked in, and who has done that by hand; 0: not (yet).
  qint64 present_ms = 0;
  QString checked_in_by = {};
};

// What came of a meeting.
struct Minutes {
  QString id;  // of its notice
  qint64 revision = 0;
  QString text;
  QString author;
  qint64 published_ms = 0;
  qint64 corrected_ms = 0;  // 0: never
  QList<Attachment> attachments;
};

// What is shown at the door of a meeting, and for how long.
struct DoorCode {
  QString link;
  int seconds = 0;
};

// That one is at a meeting.
struct CheckedIn {
  QString id;
  QString title;
  qint64 time_ms = 0;   // first
  bool before = false;  // had checked in already
};

// From one person to another.
struct NoticeForward {
  QString from_name;
  QString to_card_id;
  QString to_name;
  bool admitted = false;  // may see it
  bool read = false;
};

struct NoticePeople {
  QList<NoticePerson> people;
  bool more = false;
};

}  // namespace mct::app
