#pragma once

#include "backend/features/community/community_types.h"
#include "backend/storage/database.h"

namespace mct::community {

// Whoever changes something in a community waits here for others. The revision of its buildings.
Result<std::int64_t> take_turn(storage::Connection& connection, const std::string& community_id);

Result<std::vector<Building>> read_buildings(storage::Connection& connection,
                                             const std::string& community_id);
Result<Buildings> read_sheet(storage::Connection& connection, const std::string& community_id);
// The communities whose buildings have been entered.
Result<std::vector<std::string>> open_communities(storage::Connection& connection);
Result<bool> is_open(storage::Connection& connection, const std::string& community_id);

// Its building and entrance, for people: 3号楼2单元. Errors: HOUSEHOLD_NOT_FOUND.
Result<std::string> place_of(storage::Connection& connection, const Household& household);

// All of them anew, under the next revision. What is named as before keeps its ids. Precondition:
// the turn is taken, no entrance stands twice. Errors: HOUSEHOLD_INHABITED.
Status replace_buildings(storage::Connection& connection, const std::string& community_id,
                         const std::vector<BuildingRow>& rows, std::int64_t now_ms);

}  // namespace mct::community
