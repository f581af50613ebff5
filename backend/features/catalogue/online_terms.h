#pragma once

#include <string_view>

#include "backend/features/catalogue/catalogue_types.h"

namespace mct::catalogue {

// The number in a text such as “15个工作日”, the first one of 1 to 3660; 0: there is none.
int working_days_in(std::string_view limit);

// Whether the item can be applied for on this platform: its materials are known, and its promised
// limit is a number of working days.
bool is_applicable(const Item& item);

}  // namespace mct::catalogue
