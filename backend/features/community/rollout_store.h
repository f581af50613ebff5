#pragma once

#include <boost/asio/awaitable.hpp>

#include "backend/core/clock.h"
#include "backend/features/community/community_directory.h"
#include "backend/features/community/rollout_types.h"
#include "backend/storage/database.h"

namespace mct::community {

namespace asio = boost::asio;

// Which towns plan to bring the app to how many of their communities, and what has come of it.
class RolloutStore {
 public:
  RolloutStore(storage::Database& database, Directory& directory, const Clock& clock)
      : database_(database), directory_(directory), clock_(clock) {}

  // The towns that have communities, in the order of the tree.
  asio::awaitable<Result<std::vector<TownRollout>>> towns(audit::Actor actor,
                                                          std::vector<std::string> months);
  // Errors: NOT_YOUR_UNIT, INVALID_ARGUMENT (more than the town has).
  asio::awaitable<Result<TownRollout>> plan(audit::Actor actor, std::string town_id,
                                            Planned planned);

 private:
  storage::Database& database_;
  Directory& directory_;
  const Clock& clock_;
};

}  // namespace mct::community
