#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"
#include "app/features/catalogue/catalogue_types.h"
#include "app/features/catalogue/facet_model.h"

namespace mct::app {

class CatalogueClient;

// What one can browse by.
class CatalogueHome : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(mct::app::FacetModel* agencies READ agencies CONSTANT)
  Q_PROPERTY(mct::app::FacetModel* towns READ towns CONSTANT)
  Q_PROPERTY(mct::app::FacetModel* kinds READ kinds CONSTANT)
  Q_PROPERTY(mct::app::FacetModel* audiences READ audiences CONSTANT)
  Q_PROPERTY(mct::app::FacetModel* lifeEvents READ life_events CONSTANT)
  Q_PROPERTY(int totalSize READ total_size NOTIFY statusChanged)

 public:
  using PageViewModel::PageViewModel;

  FacetModel* agencies() { return &agencies_; }
  FacetModel* towns() { return &towns_; }
  FacetModel* kinds() { return &kinds_; }
  FacetModel* audiences() { return &audiences_; }
  FacetModel* life_events() { return &life_events_; }
  int total_size() const { return total_size_; }

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override;

 private:
  void show(const CatalogueFacets& facets);

  CatalogueClient* client_ = nullptr;
  PendingCall call_;
  FacetModel agencies_, towns_, kinds_, audiences_, life_events_;
  int total_size_ = 0;
};

}  // namespace mct::app
