#pragma once

#include "backend/features/matter/matter_people.h"
#include "backend/features/matter/matter_rows.h"
#include "backend/features/matter/matter_rules.h"
#include "backend/features/matter/seen_matter.h"

// A matter as one card sees it.
namespace mct::matter {

// Whoever has filed a matter has no other part in it: nobody handles their own.
Result<Stand> read_stand(storage::Connection& connection, const Person& acting,
                         const Matter& matter);

// Errors: MATTER_NOT_FOUND (or not to be seen by the card).
Result<SeenMatter> read_seen(storage::Connection& connection, const Kinds& kinds,
                             const Person& acting, const std::string& id, std::int64_t now_ms);

Result<std::vector<Summary>> read_folder(storage::Connection& connection, const Kinds& kinds,
                                         const Person& acting, Folder folder, const Page& page,
                                         std::int64_t now_ms);

}  // namespace mct::matter
