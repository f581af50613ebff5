#pragma once

#include "backend/features/matter/matter_types.h"
#include "backend/storage/database.h"

namespace mct::matter {

inline constexpr auto attachment_noun = "matter";

// SELECT of matters `m`, and the rest.
std::string select_matters(std::string_view rest);
Result<std::vector<Matter>> read_matters(storage::Connection& connection, const std::string& sql,
                                         const std::vector<storage::Value>& parameters);

// Errors: MATTER_NOT_FOUND.
Result<Matter> read_matter(storage::Connection& connection, const std::string& id);
// Likewise, of one that will be written: others who write to it wait until the transaction ends.
// Call it before reading anything else of the matter.
Result<Matter> hold_matter(storage::Connection& connection, const std::string& id);
Status insert_matter(storage::Connection& connection, const Matter& matter);
// All that can change.
Status update_matter(storage::Connection& connection, const Matter& matter);

// How many were filed of the kind on that day, this one included. Others wait for their number.
Result<std::int64_t> next_serial(storage::Connection& connection, const std::string& kind_id,
                                 const std::string& day);

// Those with a greater revision; 0: all.
Result<std::vector<Entry>> read_trail(storage::Connection& connection, const std::string& id,
                                      std::int64_t after_revision = 0);
// Gives it the next number.
Status append_entry(storage::Connection& connection, const std::string& id, Entry entry);
Result<bool> has_acted(storage::Connection& connection, const std::string& id,
                       const std::string& card_id);

Result<std::vector<Missing>> read_missing(storage::Connection& connection, const std::string& id);
Status replace_missing(storage::Connection& connection, const std::string& id,
                       const std::vector<Missing>& missing);

}  // namespace mct::matter
