#pragma once

#include <set>
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

// Cards of the community of whoever is confirmed to live in the household now.
Result<std::vector<std::string>> cards_in(storage::Connection& connection,
                                          const Household& household);
// Accounts of whoever is confirmed to live in one of the community's households with these keys,
// each once.
Result<std::vector<std::string>> accounts_in(storage::Connection& connection,
                                             const std::string& community_id,
                                             const std::set<std::string>& keys);
// How many live in any of these, each counted once; parts of a household that are empty mean all of
// them.
Result<int> count_residents(storage::Connection& connection,
                            const std::vector<Household>& neighbourhoods);

// Names the household among all: community/building/entrance/room, by ids.
std::string key_of(const Household& household);

}  // namespace mct::community
