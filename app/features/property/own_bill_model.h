#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/property/property_types.h"

namespace mct::app {

class Navigation;
class PropertyClient;

// The bills of one's own households. Roles: see bill_text.h.
class OwnBillModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT
  // Of all that are to be paid.
  Q_PROPERTY(QString open READ open NOTIFY statusChanged)
  Q_PROPERTY(bool anyOpen READ any_open NOTIFY statusChanged)

 public:
  explicit OwnBillModel(QObject* parent = nullptr);

  int count() const override { return static_cast<int>(own_.bills.size()); }
  QString open() const;
  bool any_open() const { return own_.open_fen > 0; }
  // Opens its payment.
  Q_INVOKABLE void pay(const QString& id);

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void load() override;

 private:
  PropertyClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  OwnBills own_;
  PendingCall call_, paying_;
};

}  // namespace mct::app
