#include "app/features/property/entrustment_model.h"

#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/property/property_client.h"

namespace mct::app {

EntrustmentModel::EntrustmentModel(QObject* parent)
    : ListModel({"communityId", "community", "company"}, parent) {}

void EntrustmentModel::attach(const Services& services) {
  client_ = &services.get<PropertyClient>();
  connect(client_, &PropertyClient::entrusted, this, &EntrustmentModel::load);
  // Another card keeps others.
  connect(&services.get<Session>(), &Session::changed, this, &EntrustmentModel::load);
}

void EntrustmentModel::load() {
  if (count() == 0) status_.begin();
  emit statusChanged();
  call_ = client_->entrustments([this](const Result<QList<Entrustment>>& all) {
    if (all) {
      beginResetModel();
      all_ = *all;
      endResetModel();
      status_.show_fresh(count() == 0);
      emit countChanged();
    } else {
      status_.fail(all.error());
    }
    emit statusChanged();
  });
}

QVariant EntrustmentModel::value(int row, int role) const {
  const auto& it = all_[row];
  switch (role) {
    case CommunityId:
      return it.community_id;
    case Community:
      return it.community;
    case Company:
      return it.company;
    default:
      return {};
  }
}

}  // namespace mct::app
