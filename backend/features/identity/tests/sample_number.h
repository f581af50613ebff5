#pragma once

#include <string>

#include "backend/features/identity/id_number.h"

namespace mct::identity {

inline std::string with_check(const std::string& digits) {
  return digits + check_character(digits);
}

// Numbers that fit the standard and are nobody's: GB/T 2260 has no region 119999.
inline std::string sample_number(int order) {
  auto digits = std::to_string(order);
  digits.insert(0, 3 - digits.size(), '0');
  return with_check("11999919900101" + digits);
}

}  // namespace mct::identity
