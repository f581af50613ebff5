#include "app/features/identity/service_model.h"

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/identity/identity_client.h"

namespace mct::app {

ServiceModel::ServiceModel(QObject* parent)
    : ListModel({"id", "name", "purpose", "needText", "granted"}, parent) {}

void ServiceModel::attach(const Services& services) {
  client_ = &services.get<IdentityClient>();
  navigation_ = &services.get<Navigation>();
}

void ServiceModel::load() {
  status_.begin();
  emit statusChanged();
  call_ = client_->services([this](const Result<QList<AskingService>>& services) {
    if (services) return show(*services);
    status_.fail(services.error());
    emit statusChanged();
  });
}

void ServiceModel::show(const QList<AskingService>& services) {
  beginResetModel();
  services_ = services;
  endResetModel();
  status_.show_fresh(services_.isEmpty());
  emit statusChanged();
}

void ServiceModel::set_busy(bool busy) {
  busy_ = busy;
  emit busyChanged();
}

// A switch that could not be turned goes back, and the server is asked how it stands.
void ServiceModel::setGranted(const QString& id, bool granted) {
  set_busy(true);
  granting_ = client_->set_grant(id, granted, [this](const Result<QList<AskingService>>& services) {
    set_busy(false);
    if (services) return show(*services);
    navigation_->say(mct::app::error_text(services.error()));
    show(QList<AskingService>(services_));
    load();
  });
}

QVariant ServiceModel::value(int row, int role) const {
  const auto& service = services_[row];
  switch (role) {
    case Id:
      return service.id;
    case Name:
      return service.name;
    case Purpose:
      return service.purpose;
    case NeedText:
      return service.needs_id_number ? tr("能看到：姓名、证件号码") : tr("能看到：姓名");
    case Granted:
      return service.granted;
    default:
      return {};
  }
}

}  // namespace mct::app
