#pragma once

#include "backend/features/installation/report_store.h"

namespace mct::installation {

// The figures of a week as they may be published, counted now.
Result<PublishedWeek> count_week(storage::Connection& connection, PeopleCount& people, Week week,
                                 std::int64_t now_ms);

Status keep_week(storage::Connection& connection, const PublishedWeek& week);
// Nothing when it was not kept.
Result<std::optional<PublishedWeek>> read_week(storage::Connection& connection, Week week);

// What is of no use once the week has been reported: who was present, and devices that count as
// uninstalled.
Status forget_until(storage::Connection& connection, Week week);

}  // namespace mct::installation
