// libFuzzer target: see the option MCT_FUZZ.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "backend/features/catalogue/gazette/gazette_parser.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto rows = mct::catalogue::parse_gazette({reinterpret_cast<const char*>(data), size});
  if (!rows && rows.error().violations.empty()) __builtin_trap();
  return 0;
}
