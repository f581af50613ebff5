#pragma once

#include <QVariantList>

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"
#include "app/features/notice/notice_types.h"

namespace mct::app {

class Navigation;
class Files;
class NoticeClient;
class Platform;
class Session;
class TaskClient;

// One notice, and what one says to it.
class NoticeViewModel : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString noticeId MEMBER id_)
  Q_PROPERTY(bool meeting READ meeting NOTIFY changed)
  // Such as 会议通知.
  Q_PROPERTY(QString kindText READ kind_text NOTIFY changed)
  // One is to say something to it.
  Q_PROPERTY(bool asksReply READ asks_reply NOTIFY changed)
  Q_PROPERTY(QString title READ title NOTIFY changed)
  Q_PROPERTY(QString body READ body NOTIFY changed)
  Q_PROPERTY(QString timeText READ time_text NOTIFY changed)
  Q_PROPERTY(QString place READ place NOTIFY changed)
  Q_PROPERTY(QString replyByText READ reply_by_text NOTIFY changed)
  Q_PROPERTY(QString senderText READ sender_text NOTIFY changed)
  // Of the groups that it went to; empty: it went to none.
  Q_PROPERTY(QString groupsText READ groups_text NOTIFY changed)
  Q_PROPERTY(QString neighbourhoodsText READ neighbourhoods_text NOTIFY changed)
  Q_PROPERTY(QString sentText READ sent_text NOTIFY changed)
  Q_PROPERTY(bool cancelled READ cancelled NOTIFY changed)
  // When one may be reminded: {minutes, text} each; and the minutes that one has chosen.
  Q_PROPERTY(QVariantList reminderChoices READ reminder_choices NOTIFY retranslated)
  Q_PROPERTY(QList<int> reminders READ reminders NOTIFY changed)
  Q_PROPERTY(QString quotaText READ quota_text NOTIFY changed)
  Q_PROPERTY(bool takesSubstitutes READ takes_substitutes NOTIFY changed)
  // {name, size} each, in words.
  Q_PROPERTY(QVariantList attachments READ attachments NOTIFY changed)
  // {name, before, after, time} each, the latest first.
  Q_PROPERTY(QVariantList changes READ changes NOTIFY changed)
  Q_PROPERTY(QString answerText READ answer_text NOTIFY changed)
  // attending, absent, substitute, acknowledged; empty: nothing yet.
  Q_PROPERTY(QString answer READ answer NOTIFY changed)
  // What one has said was to an earlier text.
  Q_PROPERTY(bool answerOutdated READ answer_outdated NOTIFY changed)
  // How sending it goes; empty: it has arrived.
  Q_PROPERTY(QString sendingText READ sending_text NOTIFY changed)
  Q_PROPERTY(bool takesReplies READ takes_replies NOTIFY changed)
  // One is a resident, and may let the sender know what one has read.
  Q_PROPERTY(bool asksConsent READ asks_consent NOTIFY changed)
  Q_PROPERTY(bool readConsent READ read_consent NOTIFY changed)
  // What one is to do after the meeting: {id, title, due, overdue, done, remark} each.
  Q_PROPERTY(QVariantList ownTasks READ own_tasks NOTIFY changed)
  // Of the meeting's minutes; 0: there are none.
  Q_PROPERTY(int minutesRevision READ minutes_revision NOTIFY changed)
  // When one has checked in at the meeting; empty: not (yet).
  Q_PROPERTY(QString checkInText READ check_in_text NOTIFY changed)
  // The code at the door can be scanned.
  Q_PROPERTY(bool mayCheckIn READ may_check_in NOTIFY changed)
  Q_PROPERTY(QString substituteFor READ substitute_for NOTIFY changed)
  Q_PROPERTY(bool manageable READ manageable NOTIFY changed)

 public:
  using PageViewModel::PageViewModel;

  bool meeting() const { return notice_.content.meeting(); }
  QString kind_text() const;
  bool asks_reply() const { return notice_.content.asks_reply(); }
  QString title() const { return notice_.content.title; }
  QString body() const { return notice_.content.body; }
  QString time_text() const;
  QString place() const { return notice_.content.place; }
  QString reply_by_text() const;
  QString sender_text() const;
  QString groups_text() const;
  QString neighbourhoods_text() const;
  QString sent_text() const;
  bool cancelled() const { return notice_.cancelled_ms != 0; }
  QVariantList reminder_choices() const;
  QList<int> reminders() const { return notice_.own.reminders; }
  QString quota_text() const;
  bool takes_substitutes() const { return !notice_.content.without_substitutes; }
  QVariantList attachments() const;
  QVariantList changes() const;
  QString answer_text() const;
  QString answer() const;
  bool answer_outdated() const;
  QString sending_text() const;
  bool takes_replies() const;
  bool asks_consent() const;
  bool read_consent() const { return notice_.own.read_consent; }
  QVariantList own_tasks() const;
  int minutes_revision() const { return static_cast<int>(notice_.minutes_revision); }
  QString check_in_text() const;
  bool may_check_in() const;
  QString substitute_for() const { return notice_.substitute_for; }
  bool manageable() const { return notice_.manageable; }

  Q_INVOKABLE void attend() { say(NoticeAnswer::attending); }
  Q_INVOKABLE void acknowledge() { say(NoticeAnswer::acknowledged); }
  Q_INVOKABLE void beAbsent(const QString& reason);
  Q_INVOKABLE void sendSubstitute(const QString& card_id, const QString& name);
  Q_INVOKABLE void remind(int minutes, bool on);
  Q_INVOKABLE void allowReading(bool allowed);
  Q_INVOKABLE void finishTask(const QString& id, const QString& remark);
  // Fetches it, and lets the person say where it is kept.
  Q_INVOKABLE void saveAttachment(int place);
  // Hands the meeting to the device's calendar.
  Q_INVOKABLE void addToCalendar();

 signals:
  void changed();
  void retranslated();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override {
    emit changed();
    emit retranslated();
  }

 private:
  void show(const Notice& notice);
  void say(NoticeAnswer answer, const QString& reason = {}, const QString& card_id = {},
           const QString& name = {});

  NoticeClient* client_ = nullptr;
  TaskClient* tasks_ = nullptr;
  Navigation* navigation_ = nullptr;
  Platform* platform_ = nullptr;
  Session* session_ = nullptr;
  Files* files_ = nullptr;
  QString id_;
  Notice notice_;
  PendingCall call_, calendar_call_, download_call_, task_call_;
};

}  // namespace mct::app
