#include "backend/features/catalogue/catalogue_comparison.h"

#include <unordered_map>

#include "backend/features/catalogue/form/item_diff.h"

namespace mct::catalogue {

Comparison compare(const std::vector<Item>& before, const std::vector<Item>& named, bool prune,
                   const FormWords& words) {
  std::unordered_map<std::string_view, const Item*> by_code;
  for (const auto& item : named) by_code.emplace(item.code, &item);

  Comparison comparison;
  comparison.changes = diff_items(before, named, words);
  for (auto& change : comparison.changes) {
    if (change.action != ChangeAction::remove) {
      comparison.upserts.push_back(*by_code.at(change.code));
    } else if (prune) {
      comparison.removals.push_back(change.code);
    } else {
      change.action = ChangeAction::missing;
    }
  }
  comparison.unchanged_count = static_cast<int>(named.size() - comparison.upserts.size());
  return comparison;
}

}  // namespace mct::catalogue
