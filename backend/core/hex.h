#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mct {

// What hex_of() (ids.h) has written. Nothing: that are no pairs of lowercase hex digits.
std::optional<std::string> bytes_of_hex(std::string_view hex);

}  // namespace mct
