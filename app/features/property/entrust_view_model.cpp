#include "app/features/property/entrust_view_model.h"

#include <algorithm>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/property/property_client.h"

namespace mct::app {

void EntrustViewModel::attach(const Services& services) {
  client_ = &services.get<PropertyClient>();
  navigation_ = &services.get<Navigation>();
}

void EntrustViewModel::load() {
  status_.begin();
  emit statusChanged();
  call_ = client_->entrustments([this](const Result<QList<Entrustment>>& all) {
    if (!all) {
      status_.fail(all.error());
      return emit statusChanged();
    }
    const auto own = std::ranges::find(*all, community_id_, &Entrustment::community_id);
    company_id_ = own == all->end() ? QString() : own->company_id;
    load_companies();
  });
}

void EntrustViewModel::load_companies() {
  call_ = client_->companies([this](const Result<QList<PropertyCompany>>& all) {
    if (all) {
      companies_ = *all;
      status_.show_fresh(companies_.isEmpty());
    } else {
      status_.fail(all.error());
    }
    emit statusChanged();
  });
}

QVariantList EntrustViewModel::companies() const {
  QVariantList all{
      QVariantMap{{"id", QString()}, {"name", tr("不委托")}, {"chosen", company_id_.isEmpty()}}};
  for (const auto& it : companies_)
    all.append(QVariantMap{{"id", it.id}, {"name", it.name}, {"chosen", it.id == company_id_}});
  return all;
}

void EntrustViewModel::entrust(const QString& id) {
  if (busy_ || id == company_id_) return;
  busy_ = true;
  emit statusChanged();
  entrusting_ = client_->entrust(community_id_, id, [this, id](const Result<void>& outcome) {
    busy_ = false;
    if (outcome) company_id_ = id;
    emit statusChanged();
    navigation_->say(!outcome       ? input_error_text(outcome.error())
                     : id.isEmpty() ? tr("已取消委托")
                                    : tr("已委托"));
  });
}

}  // namespace mct::app
