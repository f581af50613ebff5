#include "backend/features/catalogue/catalogue_snapshot.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace mct::catalogue {

std::vector<Item> in_list_order(std::vector<Item> items) {
  auto place = [](const Item& item) {
    constexpr int unlisted = std::numeric_limits<int>::max();
    const Listing* district = item.listing(Level::district);
    const Listing* town = item.listing(Level::town);
    return std::tuple(district ? district->number : unlisted, town ? town->number : unlisted,
                      std::string_view(item.code));
  };
  std::ranges::sort(items, {}, place);
  return items;
}

CatalogueSnapshot::CatalogueSnapshot(std::int64_t revision_of, std::vector<Item> items_of,
                                     const FacetNames& facet_names,
                                     std::shared_ptr<const SearchIndex> index_of)
    : revision(revision_of),
      items(in_list_order(std::move(items_of))),
      facets(count_facets(items, facet_names)),
      index(std::move(index_of)) {
  by_code_.reserve(items.size());
  for (const auto& item : items) by_code_.emplace(item.code, &item);
}

const Item* CatalogueSnapshot::find(std::string_view code) const {
  auto found = by_code_.find(code);
  return found == by_code_.end() ? nullptr : found->second;
}

}  // namespace mct::catalogue
