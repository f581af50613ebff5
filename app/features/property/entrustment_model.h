#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/property/property_types.h"

namespace mct::app {

class PropertyClient;

// The communities that the acting card's company looks after. Roles: communityId, community,
// company.
class EntrustmentModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT

 public:
  explicit EntrustmentModel(QObject* parent = nullptr);

  int count() const override { return static_cast<int>(all_.size()); }

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void load() override;

 private:
  enum Role { CommunityId, Community, Company };

  PropertyClient* client_ = nullptr;
  QList<Entrustment> all_;
  PendingCall call_;
};

}  // namespace mct::app
