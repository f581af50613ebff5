#include "app/core/component.h"

#include "app/core/services.h"

namespace mct::app {

void Component::componentComplete() {
  start(Services::of(this));
}

}  // namespace mct::app
