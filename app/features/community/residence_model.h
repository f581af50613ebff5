#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/community/community_types.h"

namespace mct::app {

class CommunityClient;
class Navigation;

// One's own households, the latest first. Roles: id, communityId, community, place (with the room),
// subtitle (relation and name), state (see residence_text.h), stateText, tone, reason.
class ResidenceModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT
  // Only those of this community in which one lives; empty: all.
  Q_PROPERTY(QString communityId MEMBER community_id_ NOTIFY communityIdChanged)

 public:
  explicit ResidenceModel(QObject* parent = nullptr);

  int count() const override { return static_cast<int>(own_.size()); }
  // Takes a claim back, or moves out.
  Q_INVOKABLE void leave(const QString& id);

 signals:
  void communityIdChanged();

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void load() override;

 private:
  enum Role { Id, CommunityId, CommunityName, Place, Subtitle, State, StateText, Tone, Reason };

  CommunityClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString community_id_;
  QList<Residence> own_;
  PendingCall call_, leaving_;
};

}  // namespace mct::app
