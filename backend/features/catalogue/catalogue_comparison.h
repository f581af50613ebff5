#pragma once

#include <string>
#include <vector>

#include "backend/features/catalogue/catalogue_change.h"
#include "backend/features/catalogue/catalogue_types.h"
#include "backend/features/catalogue/form/form_words.h"

namespace mct::catalogue {

// What a file's items mean for the catalogue as it is.
struct Comparison {
  std::vector<Item> upserts;          // added or changed
  std::vector<std::string> removals;  // codes; only with prune
  std::vector<ItemChange> changes;
  int unchanged_count = 0;
};

Comparison compare(const std::vector<Item>& before, const std::vector<Item>& named, bool prune,
                   const FormWords& words);

}  // namespace mct::catalogue
