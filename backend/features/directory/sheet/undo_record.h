#pragma once

#include <string>
#include <vector>

#include "backend/features/directory/directory_types.h"

namespace mct::directory {

// What taking an import back needs: the cards as they were, and at which revision the import left
// them.
struct UndoRecord {
  struct Added {
    std::string id;
    std::string name;
    std::int64_t revision = 0;
  };
  struct Changed {
    Card before;
    std::int64_t revision = 0;
  };
  std::vector<Added> added;
  std::vector<Changed> changed;
};

std::string to_json(const UndoRecord& record);
UndoRecord from_json(const std::string& text);

}  // namespace mct::directory
