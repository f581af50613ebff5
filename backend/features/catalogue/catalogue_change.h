#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "backend/core/error.h"
#include "backend/features/catalogue/catalogue_types.h"

namespace mct::catalogue {

enum class ChangeAction { add, change, remove, missing };

struct FieldChange {
  std::string title;  // the column's title in the form, such as 承诺期限
  std::string before;
  std::string after;

  friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

// What an import does to one item; `missing`: the file does not name it and it stays.
struct ItemChange {
  ChangeAction action = ChangeAction::change;
  std::string code;
  std::string name;
  std::vector<FieldChange> fields;

  friend bool operator==(const ItemChange&, const ItemChange&) = default;
};

// How an import ended. With problems, nothing was written.
struct ImportOutcome {
  bool applied = false;
  std::int64_t revision = 0;
  std::vector<Violation> problems;
  std::vector<ItemChange> changes;
  int unchanged_count = 0;

  friend bool operator==(const ImportOutcome& a, const ImportOutcome& b) = default;
};

}  // namespace mct::catalogue
