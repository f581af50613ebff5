#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "backend/core/clock.h"
#include "backend/core/result.h"
#include "backend/features/catalogue/catalogue_file.h"
#include "backend/features/catalogue/catalogue_loader.h"
#include "backend/features/catalogue/catalogue_store.h"

namespace mct::catalogue {

// Changes the catalogue. An edit is a comparison first, then one transaction against the revision
// that was compared with.
class CatalogueEditor {
 public:
  struct Import {
    FileFormat format = FileFormat::gazette_text;
    std::string content;
    std::string file_name;
    bool validate_only = false;
    bool prune = false;
    std::int64_t expected_revision = 0;  // 0 = whatever is current
    std::string request_id;
  };

  CatalogueEditor(CatalogueStore& store, CatalogueLoader& loader, const ReferenceData& reference,
                  const Clock& clock)
      : store_(store), loader_(loader), reference_(reference), clock_(clock) {}

  // Errors: CATALOGUE_CHANGED, STORAGE_FULL, STORAGE_UNAVAILABLE. What is wrong with the file is
  // not an error but part of the outcome.
  asio::awaitable<Result<ImportOutcome>> import(Import import);

  // Puts the shipped catalogue into a database that no catalogue was ever put into; does nothing to
  // another.
  asio::awaitable<Status> seed(std::vector<Item> items, std::vector<AttachmentContent> attachments);

  // Errors: ITEM_NOT_FOUND, and as import.
  asio::awaitable<Result<Attachment>> put_attachment(AttachmentContent content,
                                                     std::string request_id);

  // The form with the items of these codes; with all, in list order, when there is none. With an
  // agency, only its own.
  // Errors: ITEM_NOT_FOUND.
  asio::awaitable<Result<std::string>> filled_form(FormFormat format,
                                                   std::vector<std::string> codes,
                                                   std::string agency_id) const;
  Result<std::string> blank_form(FormFormat format) const;

 private:
  asio::awaitable<Result<ImportOutcome>> apply(CatalogueEdit edit);

  CatalogueStore& store_;
  CatalogueLoader& loader_;
  const ReferenceData& reference_;
  const Clock& clock_;
};

}  // namespace mct::catalogue
