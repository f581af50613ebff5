#pragma once

#include <QVariantList>

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"
#include "app/features/notice/notice_types.h"

namespace mct::app {

class Files;
class MinutesClient;
class Navigation;

// What came of a meeting.
class MinutesViewModel : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString noticeId MEMBER id_)
  // As the notice says; they are taken anew when it changes. 0: there are none.
  Q_PROPERTY(int revision MEMBER wanted_ WRITE set_revision)
  Q_PROPERTY(QString text READ text NOTIFY changed)
  Q_PROPERTY(QString authorText READ author_text NOTIFY changed)
  // When they were corrected; empty: never.
  Q_PROPERTY(QString correctedText READ corrected_text NOTIFY changed)
  // {name, size} each, in words.
  Q_PROPERTY(QVariantList attachments READ attachments NOTIFY changed)

 public:
  using PageViewModel::PageViewModel;

  void set_revision(int revision);
  QString text() const { return minutes_.text; }
  QString author_text() const;
  QString corrected_text() const;
  QVariantList attachments() const;

  Q_INVOKABLE void saveAttachment(int place);

 signals:
  void changed();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override { emit changed(); }

 private:
  void show(const Minutes& minutes);

  MinutesClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  Files* files_ = nullptr;
  QString id_;
  int wanted_ = 0;
  Minutes minutes_;
  PendingCall call_, download_call_;
};

}  // namespace mct::app
