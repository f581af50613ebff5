#include "app/features/catalogue/catalogue_home.h"

#include "app/core/services.h"
#include "app/features/catalogue/catalogue_client.h"

namespace mct::app {

void CatalogueHome::attach(const Services& services) {
  client_ = &services.get<CatalogueClient>();
  if (auto stored = client_->stored_facets()) {
    show(*stored);
    status_.show_stored(stored->total == 0);
    emit statusChanged();
  }
}

void CatalogueHome::load() {
  status_.begin();
  emit statusChanged();
  call_ = client_->facets([this](const Result<CatalogueFacets>& facets) {
    if (facets) {
      show(*facets);
      status_.show_fresh(facets->total == 0);
    } else {
      status_.fail(facets.error());
    }
    emit statusChanged();
  });
}

void CatalogueHome::retranslate() {
  for (auto* model : {&agencies_, &towns_, &kinds_, &audiences_, &life_events_})
    model->retranslate();
}

void CatalogueHome::show(const CatalogueFacets& facets) {
  agencies_.show(facets.agencies);
  towns_.show(facets.towns);
  kinds_.show(facets.kinds);
  audiences_.show(facets.audiences);
  life_events_.show(facets.life_events);
  total_size_ = facets.total;
}

}  // namespace mct::app
