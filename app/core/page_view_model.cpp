#include "app/core/page_view_model.h"

#include "app/core/services.h"
#include "app/core/surroundings.h"

namespace mct::app {

void PageViewModel::start(const Services& services) {
  attach(services);
  started_ = true;
  auto again = [this] {
    if (status_.error()) load();
  };
  follow_surroundings(services, this, again, [this] {
    emit statusChanged();
    retranslate();
  });
  load();
}

}  // namespace mct::app
