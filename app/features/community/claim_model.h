#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/community/community_types.h"

namespace mct::app {

class KeepingClient;
class Navigation;

// Claims that wait for the committee, the oldest first. Roles: id, place (with the room), name,
// relation, phone, time.
class ClaimModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString communityId MEMBER community_id_ NOTIFY communityIdChanged)

 public:
  explicit ClaimModel(QObject* parent = nullptr);

  int count() const override { return static_cast<int>(claims_.size()); }
  Q_INVOKABLE void confirm(const QString& id);
  // Says what is missing when there is no reason.
  Q_INVOKABLE void refuse(const QString& id, const QString& reason);

 signals:
  void communityIdChanged();

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void load() override;

 private:
  enum Role { Id, Place, Name, RelationText, Phone, Time };

  void decide(const QString& id, const QString& reason, const QString& done);

  KeepingClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString community_id_;
  QList<Residence> claims_;
  PendingCall call_, deciding_;
};

}  // namespace mct::app
