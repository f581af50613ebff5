#include "app/features/community/neighbour_model.h"

#include "app/core/services.h"
#include "app/features/community/neighbour_client.h"
#include "app/platform/platform.h"

namespace mct::app {

NeighbourModel::NeighbourModel(QObject* parent)
    : PagedListModel({"name", "place", "phone", "note", "own"}, parent) {}

void NeighbourModel::attach(const Services& services) {
  client_ = &services.get<NeighbourClient>();
  platform_ = &services.get<Platform>();
  connect(client_, &NeighbourClient::changed, this, &NeighbourModel::load);
}

void NeighbourModel::set_query(const QString& query) {
  if (query == query_) return;
  query_ = query;
  emit queryChanged();
  if (started()) load();
}

void NeighbourModel::dial(const QString& phone) {
  platform_->dial(phone);
}

PendingCall NeighbourModel::ask(const QString& page) {
  return client_->list(community_id_, query_, page, [this](const Result<NeighbourPage>& answer) {
    hidden_ = !answer && answer.error().reason == QLatin1String("NOT_LISTED");
    if (hidden_) return arrived(neighbours_, {}, {});
    if (!answer) return refused(answer.error());
    arrived(neighbours_, answer->neighbours, answer->next);
  });
}

QVariant NeighbourModel::value(int row, int role) const {
  const auto& it = neighbours_[row];
  switch (role) {
    case Name:
      return it.name;
    case Place:
      return it.place;
    case Phone:
      return it.phone;
    case Note:
      return it.note;
    case Own:
      return it.own;
    default:
      return {};
  }
}

}  // namespace mct::app
