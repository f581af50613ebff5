#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/account/account_types.h"

namespace mct::app {

class AccountClient;
class Outbox;
class Session;

// The devices on which one is signed in. Roles: id, name, seenText, current.
class DeviceModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT

 public:
  explicit DeviceModel(QObject* parent = nullptr);

  int count() const override { return static_cast<int>(devices_.size()); }
  // Signs a device out; this one, when it is the current.
  Q_INVOKABLE void end(const QString& id);
  // What has not been sent goes with signing out on this device.
  Q_INVOKABLE bool hasUnsent() const;

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void load() override;

 private:
  enum Role { Id, Name, SeenText, Current };

  AccountClient* client_ = nullptr;
  Session* session_ = nullptr;
  Outbox* outbox_ = nullptr;
  PendingCall call_, ending_;
  QList<SignedInDevice> devices_;
};

}  // namespace mct::app
