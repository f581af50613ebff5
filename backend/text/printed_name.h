#pragma once

#include <string>
#include <string_view>

namespace mct::text {

// The form in which two prints of one name are equal: full and half width forms, quotes, dashes and
// commas folded (Unicode NFKC), letters in lower case, spaces dropped. Only for comparing.
std::string normalized_name(std::string_view printed);

}  // namespace mct::text
