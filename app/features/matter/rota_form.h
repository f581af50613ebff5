#pragma once

#include <QVariantList>

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"
#include "app/features/matter/matter_types.h"

namespace mct::app {

class MatterClient;
class Navigation;

// 值班表: who gets what is filed on which day of the week. A change is kept at once.
class RotaForm : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString kindId MEMBER kind_id_ NOTIFY kindIdChanged)
  // {weekday, day, name} each, Monday first; no name: nobody.
  Q_PROPERTY(QVariantList days READ days NOTIFY statusChanged)
  Q_PROPERTY(bool busy READ busy NOTIFY statusChanged)

 public:
  using PageViewModel::PageViewModel;

  QVariantList days() const;
  bool busy() const { return busy_; }

  // An empty card: nobody.
  Q_INVOKABLE void set(int weekday, const QString& card_id);

 signals:
  void kindIdChanged();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override { emit statusChanged(); }

 private:
  MatterClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString kind_id_;
  QList<RotaTurn> turns_;
  bool busy_ = false;
  PendingCall call_, keeping_;
};

}  // namespace mct::app
