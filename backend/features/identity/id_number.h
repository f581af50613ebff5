#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "backend/core/result.h"

namespace mct::identity {

// 公民身份号码 by GB 11643-1999: 6 digits of the region (GB/T 2260), 8 of the birth date, 3 of the
// order, and a check character (ISO 7064, MOD 11-2).

// The number with x as X. The region need only be in a province that there is: codes of counties
// that were dissolved long ago are still people's for life. Errors: INVALID_ARGUMENT, saying which
// part is wrong; the birth date must be a day from 1900-01-01 to today (in China).
Result<std::string> parse_id_number(std::string_view typed, std::int64_t now_ms);

// 0 to 9 or X, for 17 digits.
char check_character(std::string_view digits);

// 1101**********001X: region and order are enough to tell one's own, and not to misuse it.
std::string masked_id_number(std::string_view number);

// 张*, 张**: the first character, and a star for one, two for more.
std::string masked_name(std::string_view name);

}  // namespace mct::identity
