#include "backend/features/catalogue/form/item_matching.h"

#include <fmt/format.h>

#include "backend/text/printed_name.h"

namespace mct::catalogue {

ItemMatching::ItemMatching(std::span<const Item> existing) {
  for (const auto& item : existing) {
    by_code_.emplace(item.code, &item);
    by_name_.emplace(std::pair(text::normalized_name(item.name), item.agency_id), &item);
  }
}

const Item* ItemMatching::by_code(std::string_view code) const {
  const auto found = by_code_.find(code);
  return found == by_code_.end() ? nullptr : found->second;
}

std::vector<const Item*> ItemMatching::by_name(std::string_view name,
                                               std::string_view agency_id) const {
  std::vector<const Item*> items;
  const auto [first, last] =
      by_name_.equal_range(std::pair(text::normalized_name(name), std::string(agency_id)));
  for (auto entry = first; entry != last; ++entry) items.push_back(entry->second);
  return items;
}

std::string ItemMatching::new_code() {
  std::string code;
  do {
    code = fmt::format("N{:03}", ++last_new_);
  } while (by_code_.contains(code));
  return code;
}

}  // namespace mct::catalogue
