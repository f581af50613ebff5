#pragma once

#include <atomic>
#include <chrono>
#include <filesystem>

#include "backend/core/result.h"
#include "backend/features/catalogue/catalogue_snapshot.h"
#include "backend/features/catalogue/catalogue_store.h"

namespace mct::units {
class OrganizationRegister;
}

namespace mct::catalogue {

// Keeps the current snapshot at the database's revision: after an edit here, and within an interval
// after an edit by another node on the same database.
class CatalogueLoader {
 public:
  struct Parts {
    CatalogueStore& store;
    CurrentSnapshot& current;
    const units::OrganizationRegister& organizations;
    FacetNames facet_names;
    std::shared_ptr<const Vocabulary> vocabulary;
    std::filesystem::path index_folder;  // emptied at the start; holds one folder a snapshot
  };
  explicit CatalogueLoader(Parts parts);

  // Does nothing when the snapshot is at the database's revision already.
  asio::awaitable<Status> refresh();

  // Refreshes again and again until it is cancelled. A failure is logged; the snapshot stays.
  asio::awaitable<void> keep_fresh(std::chrono::milliseconds interval);

 private:
  Result<std::shared_ptr<const SearchIndex>> index_of(const std::vector<Item>& items);

  Parts parts_;
  std::atomic<int> folders_ = 0;
};

}  // namespace mct::catalogue
