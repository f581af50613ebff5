#pragma once

#include <fmt/format.h>
#include <string>
#include <string_view>

#include "backend/storage/database.h"

namespace mct::storage {

// A condition: the text contains the part, which may be empty. Both are SQL, such as a column and
// $1.
inline std::string contains(Engine engine, std::string_view text, std::string_view part) {
  if (engine == Engine::sqlite) return fmt::format("instr({}, {}) > 0", text, part);
  return fmt::format("strpos({}, {}) > 0", text, part);
}

}  // namespace mct::storage
