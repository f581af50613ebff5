#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"
#include "app/features/notice/notice_types.h"

namespace mct::app {

class CheckInClient;

// Checks in at the meeting whose code was scanned.
class CheckInViewModel : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  // What stands behind mct://check-in/.
  Q_PROPERTY(QString code MEMBER code_)
  Q_PROPERTY(QString noticeId READ notice_id NOTIFY changed)
  Q_PROPERTY(QString title READ title NOTIFY changed)
  // When, and that it was done before.
  Q_PROPERTY(QString timeText READ time_text NOTIFY changed)
  Q_PROPERTY(bool before READ before NOTIFY changed)
  // Why not, and what to do about it.
  Q_PROPERTY(QString refusedText READ refused_text NOTIFY statusChanged)

 public:
  using PageViewModel::PageViewModel;

  QString notice_id() const { return done_.id; }
  QString title() const { return done_.title; }
  QString time_text() const;
  bool before() const { return done_.before; }
  QString refused_text() const;

 signals:
  void changed();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override { emit changed(); }

 private:
  CheckInClient* client_ = nullptr;
  QString code_;
  CheckedIn done_;
  PendingCall call_;
};

}  // namespace mct::app
