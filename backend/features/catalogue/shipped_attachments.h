#pragma once

#include <filesystem>
#include <span>
#include <vector>

#include "backend/core/result.h"
#include "backend/features/catalogue/catalogue_store.h"

namespace mct::catalogue {

// The files that come with shipped items, as catalogue/attachments.tsv in the assets folder lists
// them. Errors: INVALID_ARGUMENT: a file that cannot be read, or with a violation ("line 12") a row
// with an unknown item or role, an id that the item has already, or a path that leaves the folder.
Result<std::vector<AttachmentContent>> load_shipped_attachments(const std::filesystem::path& assets,
                                                                std::span<const Item> items);

}  // namespace mct::catalogue
