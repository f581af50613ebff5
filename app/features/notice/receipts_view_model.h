#pragma once

#include <functional>

#include <QTimer>
#include <QVariantList>

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"
#include "app/features/notice/notice_types.h"

namespace mct::app {

class Navigation;
class Platform;
class SendingClient;

// How a notice fares: figures by unit, who has not replied, urging.
class ReceiptsViewModel : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString noticeId MEMBER id_)
  Q_PROPERTY(QString title READ title NOTIFY changed)
  Q_PROPERTY(bool meeting READ meeting NOTIFY changed)
  Q_PROPERTY(bool asksReply READ asks_reply NOTIFY changed)
  // When it will be sent; empty: it has been.
  Q_PROPERTY(QString scheduledText READ scheduled_text NOTIFY changed)
  Q_PROPERTY(bool cancelled READ cancelled NOTIFY changed)
  // Of all: {label, value} each.
  Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
  // {name, people, done, share (done of people, 0 to 1), details, spoken} each; done are those who
  // have replied, or have read what asks for no reply.
  Q_PROPERTY(QVariantList units READ units NOTIFY changed)
  // Who has not replied: {name, organization, read} each, at most 200.
  Q_PROPERTY(QVariantList unanswered READ unanswered NOTIFY changed)
  // Who has told whom: {from, to, cardId, admitted, standing} each.
  Q_PROPERTY(QVariantList forwards READ forwards NOTIFY changed)
  // The meeting has begun.
  Q_PROPERTY(bool mayWriteMinutes READ may_write_minutes NOTIFY changed)
  // 0: there are none.
  Q_PROPERTY(int minutesRevision READ minutes_revision NOTIFY changed)
  Q_PROPERTY(bool mayUrge READ may_urge NOTIFY changed)
  Q_PROPERTY(QString urgedText READ urged_text NOTIFY changed)
  Q_PROPERTY(bool busy READ busy NOTIFY changed)

 public:
  using PageViewModel::PageViewModel;

  QString title() const { return receipts_.notice.content.title; }
  bool meeting() const { return receipts_.notice.content.meeting(); }
  QString scheduled_text() const;
  bool cancelled() const { return receipts_.notice.cancelled_ms != 0; }
  bool asks_reply() const { return receipts_.notice.content.asks_reply(); }
  QVariantList facts() const;
  QVariantList units() const;
  QVariantList unanswered() const;
  QVariantList forwards() const;
  bool may_write_minutes() const;
  int minutes_revision() const { return static_cast<int>(receipts_.notice.minutes_revision); }
  bool may_urge() const;
  QString urged_text() const;
  bool busy() const { return busy_; }

  Q_INVOKABLE void urge();
  // Lets somebody see it to whom it was forwarded.
  Q_INVOKABLE void admit(const QString& card_id);
  Q_INVOKABLE void cancelNotice();
  Q_INVOKABLE void saveXlsx();

 signals:
  void changed();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override { emit changed(); }

 private:
  // Also for residents.
  bool for_residents() const;
  void look_again();
  void ask(std::function<void(const Error&)> refused);
  void load_people();
  void load_forwards();
  QString details_of(const ReceiptFigures& it) const;
  void set_busy(bool busy);
  // Of a call that changes the notice.
  void conclude(const Result<void>& outcome, const QString& done);

  SendingClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  Platform* platform_ = nullptr;
  QString id_;
  NoticeReceipts receipts_;
  QList<NoticePerson> people_;
  QList<NoticeForward> forwards_;
  bool busy_ = false;
  QTimer pause_;  // until it asks again: answers come in while the page is open
  PendingCall call_, people_call_, forwards_call_, change_call_;
};

}  // namespace mct::app
