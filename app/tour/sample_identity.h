#pragma once

#include "app/features/identity/identity_types.h"

namespace mct::app {

// An application whose number is nobody's (GB/T 2260 has no region 119999) and whose photos are
// drawn here and say that they are samples.
NewApplication sample_application(const QString& name, int order);

}  // namespace mct::app
