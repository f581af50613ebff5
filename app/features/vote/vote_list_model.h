#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/vote/vote_types.h"

namespace mct::app {

class VoteClient;

// Votes, the latest first. Roles: id, title, scope, turnout, until, open, stateText, mine (one's
// household can still vote).
class VoteListModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT
  // Those that its committee holds; empty: those of where one lives.
  Q_PROPERTY(QString communityId MEMBER community_id_ NOTIFY communityIdChanged)

 public:
  explicit VoteListModel(QObject* parent = nullptr);

  int count() const override { return static_cast<int>(votes_.size()); }

 signals:
  void communityIdChanged();

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void load() override;

 private:
  enum Role { Id, Title, Scope, Turnout, Until, Open, StateText, Mine };

  VoteClient* client_ = nullptr;
  QString community_id_;
  QList<Vote> votes_;
  PendingCall call_;
};

}  // namespace mct::app
