#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/delegation/delegation_types.h"

namespace mct::app {

class DelegationClient;
class Navigation;
class Session;

// Whom one acts for, then who acts for oneself. Roles: id, section, title, subtitle, scopes, uses,
// state (“offered”, “active”, “ended”), stateText, tone, received, ward.
class DelegationModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT

 public:
  explicit DelegationModel(QObject* parent = nullptr);

  int count() const override { return static_cast<int>(all_.received.size() + all_.given.size()); }
  Q_INVOKABLE void accept(const QString& id);
  // Also declines an offer.
  Q_INVOKABLE void end(const QString& id);
  // From now on one acts for this person.
  Q_INVOKABLE void act(const QString& id);

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void load() override;

 private:
  enum Role { Id, Section, Title, Subtitle, Scopes, Uses, State, StateText, Tone, Received, Ward };

  void conclude(const Result<void>& outcome, const QString& done);

  DelegationClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  Session* session_ = nullptr;
  Delegations all_;
  PendingCall call_, change_;
};

}  // namespace mct::app
