#pragma once

#include <boost/asio/awaitable.hpp>

#include "backend/features/community/community_directory.h"
#include "backend/features/community/neighbour_rows.h"

namespace mct::community {

namespace asio = boost::asio;

// Neighbours who want to be found by neighbours. To whoever does not live in the community:
// COMMUNITY_NOT_FOUND.
class NeighbourStore {
 public:
  NeighbourStore(storage::Database& database, Directory& directory)
      : database_(database), directory_(directory) {}

  asio::awaitable<Result<OwnListing>> own(std::string account_id, std::string community_id);
  asio::awaitable<Result<OwnListing>> put(std::string account_id, OwnListing listing);

  struct Seen {
    Neighbour neighbour;
    std::string phone;  // whole; empty: it is not shown
    bool own = false;
  };
  // Errors: NOT_LISTED.
  asio::awaitable<Result<std::vector<Seen>>> list(std::string account_id, std::string community_id,
                                                  std::string query, std::int64_t offset,
                                                  int limit);

 private:
  storage::Database& database_;
  Directory& directory_;
};

}  // namespace mct::community
