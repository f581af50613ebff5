#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "backend/features/catalogue/catalogue_facets.h"
#include "backend/features/catalogue/catalogue_types.h"
#include "backend/features/catalogue/search/search_index.h"

namespace mct::catalogue {

// District list by number, then what only the towns' list has, then later additions by code.
std::vector<Item> in_list_order(std::vector<Item> items);

// The catalogue at one revision, whole, in memory, never changed: what every read is answered from.
struct CatalogueSnapshot {
  CatalogueSnapshot(std::int64_t revision_of, std::vector<Item> items_of,
                    const FacetNames& facet_names, std::shared_ptr<const SearchIndex> index_of);

  const Item* find(std::string_view code) const;

  const std::int64_t revision;
  const std::vector<Item> items;  // in list order
  const Facets facets;
  const std::shared_ptr<const SearchIndex> index;

 private:
  std::unordered_map<std::string_view, const Item*> by_code_;  // views into items
};

// The snapshot that is current. A reader keeps the one that it took for as long as it needs it.
class CurrentSnapshot {
 public:
  std::shared_ptr<const CatalogueSnapshot> get() const {
    std::lock_guard lock(mutex_);
    return snapshot_;
  }

  // Takes the newer one of the two, so that refreshes that overtake each other do no harm.
  void advance(std::shared_ptr<const CatalogueSnapshot> snapshot) {
    std::lock_guard lock(mutex_);
    if (!snapshot_ || snapshot->revision > snapshot_->revision) snapshot_.swap(snapshot);
  }

 private:
  mutable std::mutex mutex_;  // held for the copy of a pointer
  std::shared_ptr<const CatalogueSnapshot> snapshot_;
};

}  // namespace mct::catalogue
