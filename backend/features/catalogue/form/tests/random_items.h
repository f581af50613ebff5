#pragma once

#include <rapidcheck.h>
#include <vector>

#include "backend/features/catalogue/catalogue_types.h"

namespace mct::catalogue::testing {

// Items such as a catalogue may hold, with texts that are hard on file formats: quotes, bars,
// backslashes, tags, line ends, characters outside the basic plane. Their codes differ.
rc::Gen<std::vector<Item>> random_items();

}  // namespace mct::catalogue::testing
