#pragma once

#include "app/core/page_view_model.h"
#include "app/features/notice/notice_types.h"

namespace mct::app {

class NoticeClient;
class Session;

// The gravest alert that the acting card has not taken note of.
class AlertViewModel : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(bool shown READ shown NOTIFY changed)
  // 1 to 4: blue, yellow, orange, red.
  Q_PROPERTY(int level READ level NOTIFY changed)
  Q_PROPERTY(QString levelText READ level_text NOTIFY changed)
  Q_PROPERTY(QString title READ title NOTIFY changed)
  Q_PROPERTY(QString body READ body NOTIFY changed)
  Q_PROPERTY(QString senderText READ sender_text NOTIFY changed)

 public:
  using PageViewModel::PageViewModel;

  bool shown() const { return !alert_.id.isEmpty(); }
  int level() const { return static_cast<int>(alert_.content.alert_level); }
  QString level_text() const;
  QString title() const { return alert_.content.title; }
  QString body() const { return alert_.content.body; }
  QString sender_text() const;

  Q_INVOKABLE void acknowledge();

 signals:
  void changed();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override { emit changed(); }

 private:
  NoticeClient* client_ = nullptr;
  Notice alert_;
};

}  // namespace mct::app
