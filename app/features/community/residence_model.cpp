#include "app/features/community/residence_model.h"

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/community/community_client.h"
#include "app/features/community/residence_text.h"

namespace mct::app {

ResidenceModel::ResidenceModel(QObject* parent)
    : ListModel({"id", "communityId", "community", "place", "subtitle", "state", "stateText",
                 "tone", "reason"},
                parent) {}

void ResidenceModel::attach(const Services& services) {
  client_ = &services.get<CommunityClient>();
  navigation_ = &services.get<Navigation>();
  connect(client_, &CommunityClient::changed, this, &ResidenceModel::load);
  // Whoever signs in or out is somebody else.
  connect(&services.get<Session>(), &Session::changed, this, &ResidenceModel::load);
}

void ResidenceModel::load() {
  if (count() == 0) status_.begin();
  emit statusChanged();
  call_ = client_->own([this](const Result<QList<Residence>>& own) {
    if (own) {
      beginResetModel();
      own_.clear();
      for (const auto& it : *own)
        if (community_id_.isEmpty() ||
            (it.community.id == community_id_ && it.state == ResidenceState::confirmed))
          own_.append(it);
      endResetModel();
      status_.show_fresh(count() == 0);
      emit countChanged();
    } else {
      status_.fail(own.error());
    }
    emit statusChanged();
  });
}

void ResidenceModel::leave(const QString& id) {
  leaving_ = client_->leave(id, [this](const Result<void>& left) {
    navigation_->say(left ? tr("已退出") : mct::app::error_text(left.error()));
  });
}

QVariant ResidenceModel::value(int row, int role) const {
  const auto& it = own_[row];
  switch (role) {
    case Id:
      return it.id;
    case CommunityId:
      return it.community.id;
    case CommunityName:
      return it.community.name;
    case Place:
      return it.place + QChar(' ') + it.room;
    case Subtitle:
      return tr("%1 · %2").arg(relation_text(it.relation), it.name);
    case State:
      return state_name(it.state);
    case StateText:
      return state_text(it.state);
    case Tone:
      return state_tone(it.state);
    case Reason:
      return it.reason;
    default:
      return {};
  }
}

}  // namespace mct::app
