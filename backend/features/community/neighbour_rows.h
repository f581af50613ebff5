#pragma once

#include "backend/features/community/community_types.h"
#include "backend/storage/database.h"

namespace mct::community {

// The values are those of the contract and of the database.
enum class PlaceShown { nothing = 1, entrance = 2, room = 3 };

// How somebody wants to be shown to their neighbours.
struct OwnListing {
  std::string community_id;
  bool listed = false;
  std::string name = {};
  PlaceShown place = PlaceShown::entrance;
  bool phone_shown = false;
  std::string note = {};
};

// Somebody who is shown.
struct Neighbour {
  std::string account_id;
  std::string name;
  std::string place;  // what they show of it
  bool phone_shown = false;
  std::string note;
};

// As it was set; nobody who has not set it is listed.
Result<OwnListing> read_listing(storage::Connection& connection, const std::string& community_id,
                                const std::string& account_id);
Status put_listing(storage::Connection& connection, const std::string& account_id,
                   const OwnListing& listing);
Status forget_listing(storage::Connection& connection, const std::string& community_id,
                      const std::string& account_id);

// Those who are listed and live there, by place, then by name. `query`: a part of what is shown.
Result<std::vector<Neighbour>> neighbours_in(storage::Connection& connection,
                                             const std::string& community_id,
                                             const std::string& query, std::int64_t offset,
                                             int limit);

}  // namespace mct::community
