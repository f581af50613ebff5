#pragma once

#include <vector>

#include "backend/features/community/community_types.h"
#include "backend/storage/database.h"

namespace mct::community {

// A household with the names that its building and entrance have on the committee's sheet.
struct Door {
  Household household;
  std::string building;
  std::string entrance;
};

// For whoever serves households: all of a community, in the order of the sheet.
Result<std::vector<Door>> doors_of(storage::Connection& connection,
                                   const std::string& community_id);

// Where the account is confirmed to live.
struct Member {
  Household household;
  Relation relation = Relation::owner;
};
Result<std::vector<Member>> homes_of_account(storage::Connection& connection,
                                             const std::string& account_id);

// Names the household among all: community/building/entrance/room, by ids.
std::string key_of(const Household& household);

}  // namespace mct::community
