#pragma once

#include <QTimer>
#include <QVariantList>

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"
#include "app/features/notice/notice_types.h"

namespace mct::app {

class CheckInClient;
class Navigation;
class SendingClient;

// The door of a meeting, for whoever manages its notice: the code that is to be shown, and who is
// there.
class DoorViewModel : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString noticeId MEMBER id_)
  Q_PROPERTY(QString title READ title NOTIFY changed)
  // When and where.
  Q_PROPERTY(QString placeText READ place_text NOTIFY changed)
  // Empty: there is none to be shown, and doorText says why.
  Q_PROPERTY(QString link READ link NOTIFY linkChanged)
  Q_PROPERTY(QString doorText READ door_text NOTIFY linkChanged)
  Q_PROPERTY(QString presentText READ present_text NOTIFY changed)
  // {name, people, done, share (done of people, 0 to 1), details, spoken} each.
  Q_PROPERTY(QVariantList units READ units NOTIFY changed)
  // {cardId (of who is to come), name, organization} each.
  Q_PROPERTY(QVariantList missing READ missing NOTIFY changed)
  // {name, organization, standing} each, the latest first.
  Q_PROPERTY(QVariantList present READ present NOTIFY changed)
  // The lists say nothing of those behind the first 200.
  Q_PROPERTY(bool more READ more NOTIFY changed)
  // People can be checked in now.
  Q_PROPERTY(bool open READ open NOTIFY linkChanged)
  Q_PROPERTY(bool busy READ busy NOTIFY changed)

 public:
  explicit DoorViewModel(QObject* parent = nullptr);

  QString title() const { return receipts_.notice.content.title; }
  QString place_text() const;
  QString link() const { return code_.link; }
  QString door_text() const;
  QString present_text() const;
  QVariantList units() const;
  QVariantList missing() const;
  QVariantList present() const;
  bool more() const { return people_.more; }
  bool open() const;
  bool busy() const { return busy_; }

  // Somebody whose phone cannot.
  Q_INVOKABLE void checkIn(const QString& card_id);

 signals:
  void changed();
  void linkChanged();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override {
    emit changed();
    emit linkChanged();
  }

 private:
  void ask_code();
  void show_code(const Result<DoorCode>& code);
  void show_people();

  CheckInClient* client_ = nullptr;
  SendingClient* sending_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString id_;
  NoticeReceipts receipts_;
  NoticePeople people_;
  DoorCode code_;
  QString refused_;  // why there is no code
  bool busy_ = false;
  QTimer next_code_, look_again_;
  PendingCall call_, people_call_, code_call_, check_in_call_;
};

}  // namespace mct::app
