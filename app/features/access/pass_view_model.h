#pragma once

#include <QStringList>
#include <QTimer>

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"
#include "app/features/access/access_types.h"

namespace mct::app {

class PassClient;

// What is shown at a door: one place at a time, drawn anew before a gate would find it stale.
class PassViewModel : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  // The names of the places that the acting card opens.
  Q_PROPERTY(QStringList places READ places NOTIFY changed)
  Q_PROPERTY(int place MEMBER place_ WRITE choose NOTIFY changed)
  Q_PROPERTY(QString placeName READ place_name NOTIFY changed)
  Q_PROPERTY(QString code MEMBER code_ NOTIFY changed)
  // Until when it works without a network.
  Q_PROPERTY(QString endText READ end_text NOTIFY changed)
  // The server could not be asked: what was there before is shown.
  Q_PROPERTY(bool stale MEMBER stale_ NOTIFY changed)

 public:
  explicit PassViewModel(QObject* parent = nullptr);

  QStringList places() const;
  QString place_name() const;
  QString end_text() const;
  void choose(int place);

 signals:
  void changed();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override { emit changed(); }

 private:
  void show();

  PassClient* client_ = nullptr;
  QList<OwnPass> passes_;
  int place_ = 0;
  QString code_;
  bool stale_ = false;
  QTimer again_;
  PendingCall call_;
};

}  // namespace mct::app
