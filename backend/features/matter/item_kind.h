#pragma once

#include "backend/features/matter/matter_items.h"
#include "backend/features/matter/matter_kinds.h"

namespace mct::matter {

// The kind as it is for one item: its unit, its terms, and its materials at the end of the form.
// Precondition: the kind is of items.
Kind kind_of(const Kind& base, const Item& item);

}  // namespace mct::matter
