#pragma once

#include <map>

#include "backend/features/access/access_types.h"
#include "backend/storage/database.h"

namespace mct::access {

// Tickets: grants that nobody's card has. They open once, whoever shows them, and end by being
// revoked or used, not because a place is somebody's no longer.
struct Admission {
  std::string place;  // see Grant.place
  std::string name;
  std::int64_t not_before_s = 0;
  std::int64_t not_after_s = 0;
};
Result<Granted> issue_ticket(storage::Connection& connection, const Admission& admission,
                             std::int64_t now_s);

// By grant id; entered_s says when a gate let somebody in with it, as far as gates have told.
Result<std::map<std::string, Granted>> read_tickets(storage::Connection& connection,
                                                    const std::vector<std::string>& grant_ids);

}  // namespace mct::access
