#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "backend/core/result.h"
#include "backend/features/catalogue/catalogue_change.h"
#include "backend/features/catalogue/catalogue_types.h"
#include "backend/storage/database.h"
#include "backend/storage/migration.h"

namespace mct::catalogue {

namespace asio = boost::asio;

std::span<const storage::Migration> migrations();

// Everything at one revision. Items in no particular order.
struct StoredCatalogue {
  std::int64_t revision = 0;
  std::vector<Item> items;
};

struct AttachmentContent {
  std::string code;
  Attachment attachment;
  std::string bytes;
};

// One import, to be applied as a whole.
struct CatalogueEdit {
  std::string request_id;
  std::string file_name;
  std::int64_t base_revision = 0;  // applied only to this one: else CATALOGUE_CHANGED
  std::vector<Item> upserts;       // without attachments: these stay as they are
  std::vector<std::string> removals;
  std::vector<AttachmentContent> attachments;
  std::vector<ItemChange> changes;  // for the trail
  int unchanged_count = 0;
  std::int64_t now_ms = 0;
};

// Within a transaction of others. Errors: as the store says.
Result<StoredCatalogue> load_catalogue(storage::Connection& connection);
Result<std::optional<ImportOutcome>> read_import(storage::Connection& connection,
                                                 const std::string& request_id);
Result<ImportOutcome> apply_edit(storage::Connection& connection, const CatalogueEdit& edit);

class CatalogueStore {
 public:
  explicit CatalogueStore(storage::Database& database) : database_(database) {}

  asio::awaitable<Result<std::int64_t>> revision();
  asio::awaitable<Result<StoredCatalogue>> load();

  // Errors: ATTACHMENT_NOT_FOUND.
  asio::awaitable<Result<AttachmentContent>> attachment(std::string code, std::string id);

  // The outcome of an import that was applied before, by its request_id.
  asio::awaitable<Result<std::optional<ImportOutcome>>> applied_import(std::string request_id);

  // All of it or nothing. The same request_id again changes nothing and gives the first outcome.
  // Errors: CATALOGUE_CHANGED, STORAGE_FULL, STORAGE_UNAVAILABLE.
  asio::awaitable<Result<ImportOutcome>> apply(CatalogueEdit edit);

 private:
  storage::Database& database_;
};

}  // namespace mct::catalogue
