#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/identity/identity_types.h"

namespace mct::app {

class IdentityClient;
class Navigation;

// The services that ask for the identity. Roles: id, name, purpose, needText, granted.
class ServiceModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT
  // A switch has been turned, and the server has not said yet.
  Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)

 public:
  explicit ServiceModel(QObject* parent = nullptr);

  int count() const override { return static_cast<int>(services_.size()); }
  bool busy() const { return busy_; }
  Q_INVOKABLE void setGranted(const QString& id, bool granted);

 signals:
  void busyChanged();

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void load() override;

 private:
  enum Role { Id, Name, Purpose, NeedText, Granted };

  void show(const QList<AskingService>& services);
  void set_busy(bool busy);

  IdentityClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  QList<AskingService> services_;
  PendingCall call_, granting_;
  bool busy_ = false;
};

}  // namespace mct::app
