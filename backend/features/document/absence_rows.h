#pragma once

#include "backend/features/document/document_types.h"
#include "backend/storage/database.h"

namespace mct::document {

// Absences in which the card of the unit stands in at this moment.
Result<std::vector<Absence>> absences_stood_in(storage::Connection& connection,
                                               const std::string& card_id,
                                               const std::string& unit_id, std::int64_t now_ms);
// Of the card itself, that are not over and were not withdrawn; some may not have begun.
Result<std::vector<Absence>> absences_of(storage::Connection& connection,
                                         const std::string& card_id, std::int64_t now_ms);
// Those not over in which the card stands in.
Result<std::vector<Absence>> absences_to_come(storage::Connection& connection,
                                              const std::string& card_id, std::int64_t now_ms);
// Errors: ABSENCE_NOT_FOUND.
Result<Absence> read_absence(storage::Connection& connection, const std::string& id);
Status insert_absence(storage::Connection& connection, const Absence& absence);

// Whether it covers the task.
bool covers(const Absence& absence, Task task);

}  // namespace mct::document
