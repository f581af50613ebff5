#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace mct {

// Twice as many lowercase hex digits.
std::string hex_of(std::string_view bytes);

// `bytes` bytes from the kernel's random source, as twice as many lowercase hex digits.
// Throws std::system_error when the kernel has no random source.
std::string random_hex(std::size_t bytes);

// An identifier that nobody can guess and that needs no coordination: 128 random bits, 32 digits.
inline std::string random_id() {
  return random_hex(16);
}

}  // namespace mct
