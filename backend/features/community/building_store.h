#pragma once

#include <boost/asio/awaitable.hpp>

#include "backend/core/clock.h"
#include "backend/features/community/community_directory.h"
#include "backend/storage/database.h"

namespace mct::community {

namespace asio = boost::asio;

// Communities and their buildings.
class BuildingStore {
 public:
  BuildingStore(storage::Database& database, Directory& directory, const Clock& clock)
      : database_(database), directory_(directory), clock_(clock) {}

  // In the order of the directory.
  asio::awaitable<Result<std::vector<Community>>> communities();

  struct Whole {
    Community community;
    std::vector<Building> buildings;
  };
  // Errors: COMMUNITY_NOT_FOUND.
  asio::awaitable<Result<Whole>> whole(std::string community_id);

  // Errors: NOT_YOUR_UNIT, COMMUNITY_NOT_FOUND.
  asio::awaitable<Result<Buildings>> sheet(audit::Actor actor, std::string community_id);
  struct Change {
    std::string community_id;
    Buildings wanted;  // with the revision that it starts from
    std::string request_id;
  };
  // Errors: as sheet, BUILDINGS_CHANGED, HOUSEHOLD_INHABITED.
  asio::awaitable<Result<Buildings>> put(audit::Actor actor, Change change);

 private:
  storage::Database& database_;
  Directory& directory_;
  const Clock& clock_;
};

// The community that the actor keeps, and whether from above. Errors: NOT_YOUR_UNIT (whoever may
// not act there learns nothing about what is there), COMMUNITY_NOT_FOUND.
struct KeptCommunity {
  Community community;
  bool from_above = false;
};
Result<KeptCommunity> kept_community(storage::Connection& connection, Directory& directory,
                                     const audit::Actor& actor, const std::string& community_id);

// With whether it is open. Errors: COMMUNITY_NOT_FOUND.
Result<Community> read_community(storage::Connection& connection, Directory& directory,
                                 const std::string& community_id);

}  // namespace mct::community
