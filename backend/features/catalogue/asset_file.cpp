#include "backend/features/catalogue/asset_file.h"

#include <fmt/format.h>
#include <fstream>
#include <iterator>

namespace mct::catalogue {

Result<std::string> read_asset(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return fail(mct::reason::invalid_argument, fmt::format("打不开 {}", file.string()));
  return std::string{std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace mct::catalogue
