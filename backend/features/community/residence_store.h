#pragma once

#include <boost/asio/awaitable.hpp>
#include <functional>

#include "backend/core/clock.h"
#include "backend/features/community/building_store.h"
#include "backend/storage/migration.h"

namespace mct::community {

std::span<const storage::Migration> migrations();

// Everything of an account that is being closed ends, within its transaction; the names go.
Status end_residences_of(storage::Connection& connection, Directory& directory,
                         const std::string& account_id, std::int64_t now_ms);

// Who lives where: what residents say, and what the committee decides. What is changed is in the
// audit trail; whoever loses or gets a card knows at once.
class ResidenceStore {
 public:
  ResidenceStore(storage::Database& database, Directory& directory, const Clock& clock)
      : database_(database), directory_(directory), clock_(clock) {}

  struct Claim {
    Household household;
    std::string name;
    Relation relation = Relation::owner;
    std::string request_id;
  };
  // Errors: COMMUNITY_NOT_FOUND, HOUSEHOLD_NOT_FOUND, HOUSEHOLD_CLAIMED, CLAIM_LIMIT.
  asio::awaitable<Result<SeenResidence>> claim(std::string account_id, Claim claim);
  asio::awaitable<Result<std::vector<SeenResidence>>> own(std::string account_id);
  // Errors: RESIDENCE_NOT_FOUND.
  asio::awaitable<Result<SeenResidence>> leave(std::string account_id, std::string id);

  struct Residences {
    std::vector<SeenResidence> page;
    int total = 0;
  };
  // The committee's. Errors: NOT_YOUR_UNIT, COMMUNITY_NOT_FOUND.
  asio::awaitable<Result<Residences>> claims(audit::Actor actor, std::string community_id,
                                             std::int64_t offset, int limit);
  // Who is confirmed to live there. `query`: a part of the place, of the room or of the name.
  asio::awaitable<Result<Residences>> residents(audit::Actor actor, std::string community_id,
                                                std::string query, std::int64_t offset, int limit);
  struct Decision {
    std::string id;
    std::string reason;
    std::string request_id;
  };
  // All of these: RESIDENCE_NOT_FOUND, NOT_YOUR_UNIT. confirm and refuse: CLAIM_DECIDED,
  // INVALID_ARGUMENT (one's own).
  asio::awaitable<Result<SeenResidence>> confirm(audit::Actor actor, Decision decision);
  asio::awaitable<Result<SeenResidence>> refuse(audit::Actor actor, Decision decision);
  // Errors: NOT_CONFIRMED.
  asio::awaitable<Result<SeenResidence>> end(audit::Actor actor, Decision decision);

 private:
  // What a decision does with a residence, once for each request.
  using Step = std::function<Status(storage::Connection& connection, const Community& community,
                                    Residence& residence, std::int64_t now_ms)>;
  asio::awaitable<Result<SeenResidence>> decide(audit::Actor actor, std::string what,
                                                Decision decision, Step step);
  // Tells the directory, once it is committed.
  void tell(const SeenResidence& seen);

  storage::Database& database_;
  Directory& directory_;
  const Clock& clock_;
};

}  // namespace mct::community
