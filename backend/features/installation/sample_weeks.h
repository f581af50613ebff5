#pragma once

#include "backend/features/installation/installation_types.h"

namespace mct::installation {

// Reports of the weeks before this one, of units that are openly samples: for trying things out.
std::vector<PublishedWeek> sample_weeks(Week before);

}  // namespace mct::installation
