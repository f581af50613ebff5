#include "app/features/community/community_model.h"

#include "app/core/services.h"
#include "app/features/community/community_client.h"

namespace mct::app {

CommunityModel::CommunityModel(QObject* parent)
    : ListModel({"id", "name", "town", "open"}, parent) {}

void CommunityModel::attach(const Services& services) {
  client_ = &services.get<CommunityClient>();
}

void CommunityModel::set_query(const QString& query) {
  if (query.trimmed() == filter_.query) return;
  filter_.query = query.trimmed();
  emit filterChanged();
  if (started()) load();
}

void CommunityModel::set_town_id(const QString& id) {
  if (id == filter_.town_id) return;
  filter_.town_id = id;
  emit filterChanged();
  if (started()) load();
}

void CommunityModel::load() {
  if (count() == 0) status_.begin();
  emit statusChanged();
  filter_.kept = kept_;
  load_from({});
}

void CommunityModel::load_from(const QString& page) {
  call_ = client_->communities(filter_, page, [this, page](const Result<CommunityPage>& answer) {
    if (!answer) {
      status_.fail(answer.error());
      emit statusChanged();
      return;
    }
    const auto next = answer->next;
    show(*answer, page.isEmpty());
    if (!next.isEmpty()) load_from(next);
  });
}

void CommunityModel::show(const CommunityPage& page, bool first) {
  beginResetModel();
  if (first) communities_.clear();
  communities_.append(page.communities);
  towns_ = page.towns;
  endResetModel();
  status_.show_fresh(count() == 0);
  emit countChanged();
  emit statusChanged();
}

QVariantList CommunityModel::towns() const {
  QVariantList all;
  for (const auto& it : towns_)
    all.append(QVariantMap{{"id", it.id}, {"name", it.name}, {"count", it.communities}});
  return all;
}

QVariant CommunityModel::value(int row, int role) const {
  const auto& it = communities_[row];
  switch (role) {
    case Id:
      return it.id;
    case Name:
      return it.name;
    case Town:
      return it.town_name;
    case Open:
      return it.open;
    default:
      return {};
  }
}

}  // namespace mct::app
