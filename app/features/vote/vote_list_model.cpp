#include "app/features/vote/vote_list_model.h"

#include <algorithm>

#include <QDateTime>

#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/vote/vote_client.h"
#include "app/features/vote/vote_text.h"

namespace mct::app {

VoteListModel::VoteListModel(QObject* parent)
    : ListModel({"id", "title", "scope", "turnout", "until", "open", "stateText", "mine"}, parent) {
}

void VoteListModel::attach(const Services& services) {
  client_ = &services.get<VoteClient>();
  connect(client_, &VoteClient::changed, this, &VoteListModel::load);
  // Whoever signs in or out is somebody else.
  connect(&services.get<Session>(), &Session::changed, this, &VoteListModel::load);
}

void VoteListModel::load() {
  if (count() == 0) status_.begin();
  emit statusChanged();
  auto show = [this](const Result<QList<Vote>>& votes) {
    if (votes) {
      beginResetModel();
      votes_ = *votes;
      endResetModel();
      status_.show_fresh(count() == 0);
      emit countChanged();
    } else {
      status_.fail(votes.error());
    }
    emit statusChanged();
  };
  call_ = community_id_.isEmpty() ? client_->own(show) : client_->held(community_id_, show);
}

QVariant VoteListModel::value(int row, int role) const {
  const auto& it = votes_[row];
  switch (role) {
    case Id:
      return it.id;
    case Title:
      return it.title;
    case Scope:
      return vote_place_text(it);
    case Turnout:
      return vote_turnout_text(it);
    case Until:
      return QDateTime::fromMSecsSinceEpoch(it.closes_ms)
          .toString(QStringLiteral("yyyy-MM-dd hh:mm"));
    case Open:
      return it.state == VoteState::open;
    case StateText:
      return vote_state_text(it);
    case Mine:
      return it.state == VoteState::open &&
             std::ranges::any_of(it.own,
                                 [](const VoteHousehold& own) { return own.owner && !own.voted; });
    default:
      return {};
  }
}

}  // namespace mct::app
