#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/access/access_types.h"

namespace mct::app {

class Navigation;
class PassClient;

// Whom the acting card has invited, the latest first. Roles: id, name, subtitle, standing, code,
// live (can still be shown, and taken back).
class VisitorModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT

 public:
  explicit VisitorModel(QObject* parent = nullptr);

  int count() const override { return static_cast<int>(visitors_.size()); }
  Q_INVOKABLE void cancel(const QString& id);

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void load() override;

 private:
  enum Role { Id, Name, Subtitle, Standing, Shown, Live };

  PassClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  QList<Visitor> visitors_;
  PendingCall call_, cancelling_;
};

}  // namespace mct::app
