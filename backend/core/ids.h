#pragma once

#include <cstddef>
#include <cstdint>
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

// Likewise, as UUIDv7 has it: begins with when it was made, in milliseconds since 1970 (12 digits,
// before the year 10889), and ends with 80 random bits. Rows that are made one after the other lie
// beside each other in all indexes, so that a commit writes few pages however many rows there are.
std::string time_ordered_id(std::int64_t now_ms);

}  // namespace mct
