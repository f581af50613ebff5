#include "tests/fault/sizes.h"

#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>

namespace mct::fault {

int size(int quick, int full) {
  const char* wanted = std::getenv("MCT_FAULT_FULL");
  return wanted != nullptr && std::string(wanted) == "1" ? full : quick;
}

std::uint32_t seed() {
  static const std::uint32_t chosen = [] {
    const char* wanted = std::getenv("MCT_FAULT_SEED");
    const auto value = wanted != nullptr
                           ? static_cast<std::uint32_t>(std::strtoul(wanted, nullptr, 10))
                           : std::random_device{}();
    std::printf("MCT_FAULT_SEED=%u\n", value);
    return value;
  }();
  return chosen;
}

}  // namespace mct::fault
