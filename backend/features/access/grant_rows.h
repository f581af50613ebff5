#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "backend/features/access/access_types.h"
#include "backend/storage/database.h"

namespace mct::access {

// SELECT its columns FROM access_grant g, and the rest.
std::string select_grants(std::string_view rest);
Result<std::vector<Granted>> grants_of(const Result<storage::Rows>& rows);

Status insert_grant(storage::Connection& connection, const Granted& grant);
// Unless it is.
Status revoke_grant(storage::Connection& connection, const std::string& id, std::int64_t now_s);
// Likewise, of a ticket; nothing of another grant.
Status revoke_ticket(storage::Connection& connection, const std::string& id, std::int64_t now_s);

}  // namespace mct::access
