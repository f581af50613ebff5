#pragma once

#include <string>
#include <vector>

#include "backend/core/result.h"
#include "backend/features/catalogue/catalogue_types.h"
#include "backend/storage/database.h"

// How an item lies in its tables. Part of the store.
namespace mct::catalogue {

// All items with everything but their attachments' content.
Result<std::vector<Item>> read_items(storage::Connection& connection);

// Puts the item in place of the one with its code. Attachments are left as they are.
Status write_item(storage::Connection& connection, const Item& item);

}  // namespace mct::catalogue
