#include "app/features/community/neighbour_model.h"

#include <utility>

#include "app/core/services.h"
#include "app/features/community/neighbour_client.h"
#include "app/platform/platform.h"

namespace mct::app {

NeighbourModel::NeighbourModel(QObject* parent)
    : ListModel({"name", "place", "phone", "note", "own"}, parent) {}

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

void NeighbourModel::load() {
  if (count() == 0) status_.begin();
  emit statusChanged();
  more_ = {};
  call_ = client_->list(community_id_, query_, {}, [this](const Result<NeighbourPage>& page) {
    hidden_ = !page && page.error().reason == QLatin1String("NOT_LISTED");
    if (page || hidden_) {
      beginResetModel();
      page_ = page ? *page : NeighbourPage();
      endResetModel();
      status_.show_fresh(count() == 0);
      emit countChanged();
    } else {
      status_.fail(page.error());
    }
    emit statusChanged();
  });
}

bool NeighbourModel::canFetchMore(const QModelIndex& parent) const {
  return !parent.isValid() && !page_.next.isEmpty();
}

void NeighbourModel::fetchMore(const QModelIndex&) {
  const auto next = std::exchange(page_.next, {});
  more_ = client_->list(community_id_, query_, next, [this](const Result<NeighbourPage>& more) {
    if (!more || more->neighbours.isEmpty()) return;
    beginInsertRows({}, count(), count() + static_cast<int>(more->neighbours.size()) - 1);
    page_.neighbours.append(more->neighbours);
    page_.next = more->next;
    endInsertRows();
    emit countChanged();
  });
}

void NeighbourModel::dial(const QString& phone) {
  platform_->dial(phone);
}

QVariant NeighbourModel::value(int row, int role) const {
  const auto& it = page_.neighbours[row];
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
