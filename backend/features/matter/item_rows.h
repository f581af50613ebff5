#pragma once

#include "backend/features/matter/item_kind.h"
#include "backend/storage/database.h"

namespace mct::matter {

Status insert_item(storage::Connection& connection, const std::string& matter_id, const Item& item);

// The kind of a matter, as it was when it was filed for one of items. None: it is no longer known.
Result<std::optional<Kind>> read_kind(storage::Connection& connection, const Kinds& kinds,
                                      const Matter& matter);

}  // namespace mct::matter
