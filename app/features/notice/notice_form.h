#pragma once

#include <optional>

#include <QVariantList>

#include "app/core/attachments/attachment_uploads.h"
#include "app/core/form.h"
#include "app/features/notice/audience_draft.h"
#include "app/features/notice/notice_types.h"

namespace mct::app {

class Channel;
class Files;
class Navigation;
class NoticeClient;
class SendingClient;
class Session;

// Writes and sends a notice, or changes one.
class NoticeForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  // The notice that is changed; empty: a new one.
  Q_PROPERTY(QString noticeId MEMBER id_ NOTIFY inputChanged)
  // The community whose residents it is for from the beginning; empty: the own unit.
  Q_PROPERTY(QString communityId MEMBER community_id_ NOTIFY inputChanged)
  Q_PROPERTY(bool changing READ changing NOTIFY inputChanged)
  // What one may send: {value, text} each.
  Q_PROPERTY(QVariantList kinds READ kinds NOTIFY kindsChanged)
  // Numbers of NoticeKind and AlertLevel.
  Q_PROPERTY(int kind READ kind WRITE set_kind NOTIFY inputChanged)
  Q_PROPERTY(int alertLevel READ alert_level WRITE set_alert_level NOTIFY inputChanged)
  Q_PROPERTY(bool meeting READ meeting NOTIFY inputChanged)
  Q_PROPERTY(bool alert READ alert NOTIFY inputChanged)
  // It may be said until when one is to reply.
  Q_PROPERTY(bool takesDeadline READ takes_deadline NOTIFY inputChanged)
  Q_PROPERTY(QVariantList alertLevels READ alert_levels NOTIFY kindsChanged)
  Q_PROPERTY(QString title MEMBER title_ NOTIFY inputChanged)
  Q_PROPERTY(QString body MEMBER body_ NOTIFY inputChanged)
  Q_PROPERTY(QString place MEMBER place_ NOTIFY inputChanged)
  // YYYY-MM-DD HH:MM.
  Q_PROPERTY(QString start MEMBER start_ NOTIFY inputChanged)
  Q_PROPERTY(QString end MEMBER end_ NOTIFY inputChanged)
  Q_PROPERTY(QString replyBy MEMBER reply_by_ NOTIFY inputChanged)
  // At most so many of each unit; empty: as many as like.
  Q_PROPERTY(QString unitQuota MEMBER unit_quota_ NOTIFY inputChanged)
  Q_PROPERTY(bool takesSubstitutes MEMBER takes_substitutes_ NOTIFY inputChanged)
  // When it is to be sent; empty: at once.
  Q_PROPERTY(QString sendAt MEMBER send_at_ NOTIFY inputChanged)
  Q_PROPERTY(mct::app::AudienceDraft* audience READ audience CONSTANT)
  // {name, standing, failed} each.
  Q_PROPERTY(QVariantList attachments READ attachments NOTIFY attachmentsChanged)

 public:
  using Form::Form;

  bool changing() const { return !id_.isEmpty(); }
  QVariantList kinds() const;
  QVariantList alert_levels() const;
  int kind() const { return static_cast<int>(kind_); }
  void set_kind(int kind);
  int alert_level() const { return static_cast<int>(alert_level_); }
  void set_alert_level(int level);
  bool meeting() const { return kind_ == NoticeKind::meeting; }
  bool alert() const { return kind_ == NoticeKind::alert; }
  bool takes_deadline() const { return meeting() || kind_ == NoticeKind::announcement; }
  AudienceDraft* audience() { return &audience_; }
  QVariantList attachments() const { return attachments_.lines(); }
  Q_INVOKABLE void addAttachment();
  Q_INVOKABLE void removeAttachment(int place) { attachments_.remove(place); }
  Q_INVOKABLE void retryAttachment(int place) { attachments_.retry(place); }
  Q_INVOKABLE void send();

 signals:
  void inputChanged();
  void kindsChanged();
  void attachmentsChanged();

 protected:
  void attach(const Services& services) override;

 private:
  void begin_new();
  void begin_change();
  void show(const Notice& notice);
  // Empty: something is missing, and was said.
  std::optional<NoticeContent> written();
  // Otherwise what is wrong was said.
  bool went_well(const Result<Notice>& outcome);
  void send_new(const NoticeContent& content);
  void send_change(const NoticeContent& content);
  // 0 and a complaint when it is none.
  qint64 time_of(const QString& text, const QString& what);

  SendingClient* client_ = nullptr;
  NoticeClient* notices_ = nullptr;
  Navigation* navigation_ = nullptr;
  Session* session_ = nullptr;
  NoticeKind kind_ = NoticeKind::meeting;
  AlertLevel alert_level_ = AlertLevel::blue;
  QString title_, body_, place_, start_, end_, reply_by_, unit_quota_, send_at_;
  bool takes_substitutes_ = true;
  QString request_id_;
  Channel* channel_ = nullptr;
  Files* files_ = nullptr;
  AttachmentUploads attachments_;
  AudienceDraft audience_;
  QString id_, community_id_;
  qint64 revision_ = 0;  // that is changed
  PendingCall notice_call_;
};

}  // namespace mct::app
