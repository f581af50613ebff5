#pragma once

#include <filesystem>
#include <vector>

#include "backend/core/result.h"
#include "backend/features/catalogue/catalogue_store.h"
#include "backend/features/catalogue/reference_data.h"

namespace mct::catalogue {

// What a new database starts with: the published lists, and the samples that show a whole guide.
struct ShippedCatalogue {
  std::vector<Item> items;
  std::vector<AttachmentContent> attachments;
};

// From the assets folder: items.tsv, samples.csv and attachments.tsv in catalogue/.
// Errors: INVALID_ARGUMENT with file and line.
Result<ShippedCatalogue> load_shipped_catalogue(const std::filesystem::path& assets,
                                                const ReferenceData& reference);

}  // namespace mct::catalogue
