#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "backend/core/result.h"
#include "backend/features/catalogue/catalogue_snapshot.h"
#include "backend/features/catalogue/catalogue_store.h"
#include "backend/features/catalogue/item_filter.h"

namespace mct::units {
class OrganizationRegister;
}

namespace mct::catalogue {

// A part of a snapshot; keeps the whole snapshot alive for as long as it is held.
using ItemPtr = std::shared_ptr<const Item>;

struct ItemPage {
  std::vector<ItemPtr> items;
  std::string next_page_token;
  int total_size = 0;
};

struct FoundItem {
  ItemPtr item;
  SearchHit hit;
};

// Reads the catalogue: everything from the current snapshot, but for attachments' content.
class CatalogueService {
 public:
  CatalogueService(const CurrentSnapshot& current, const units::OrganizationRegister& organizations,
                   CatalogueStore& store)
      : current_(current), organizations_(organizations), store_(store) {}

  // Errors: ITEM_NOT_FOUND.
  Result<ItemPtr> get(std::string_view code) const;

  // Errors: PAGE_TOKEN_MISMATCH.
  Result<ItemPage> list(ItemFilter filter, int page_size, std::string_view page_token) const;

  std::shared_ptr<const CatalogueSnapshot> snapshot() const { return current_.get(); }
  std::vector<FoundItem> search(std::string_view query, int limit, ItemFilter filter) const;
  std::vector<std::string> suggest(std::string_view prefix, int limit) const;

  // Errors: ITEM_NOT_FOUND, ATTACHMENT_NOT_FOUND.
  asio::awaitable<Result<AttachmentContent>> attachment(std::string code, std::string id) const;

  std::string agency_name(std::string_view agency_id) const;

 private:
  // Adds what the filter's town is, so that it can be matched.
  ItemFilter resolved(ItemFilter filter) const;

  const CurrentSnapshot& current_;
  const units::OrganizationRegister& organizations_;
  CatalogueStore& store_;
};

}  // namespace mct::catalogue
