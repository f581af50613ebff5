#include "backend/core/ids.h"

#include <cerrno>
#include <fmt/format.h>
#include <string_view>
#include <sys/random.h>
#include <system_error>

namespace mct {

std::string hex_of(std::string_view bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string hex;
  hex.reserve(2 * bytes.size());
  for (const unsigned char byte : bytes) {
    hex += digits[byte >> 4];
    hex += digits[byte & 15];
  }
  return hex;
}

std::string random_hex(std::size_t bytes) {
  std::string random(bytes, '\0');
  for (std::size_t filled = 0; filled < bytes;) {
    auto got = ::getrandom(random.data() + filled, bytes - filled, 0);
    if (got < 0 && errno != EINTR) throw std::system_error(errno, std::system_category());
    if (got > 0) filled += static_cast<std::size_t>(got);
  }
  return hex_of(random);
}

std::string time_ordered_id(std::int64_t now_ms) {
  return fmt::format("{:012x}{}", now_ms, random_hex(10));
}

}  // namespace mct
