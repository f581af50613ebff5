#pragma once

#include <boost/asio/awaitable.hpp>
#include <span>

#include "backend/core/clock.h"
#include "backend/features/vote/vote_ports.h"
#include "backend/features/vote/vote_rows.h"
#include "backend/storage/migration.h"

namespace mct::vote {

namespace asio = boost::asio;

std::span<const storage::Migration> migrations();

// Votes as owners see and cast them. To whoever does not live there: VOTE_NOT_FOUND.
class VoteStore {
 public:
  VoteStore(storage::Database& database, Communities& communities, const Clock& clock)
      : database_(database), communities_(communities), clock_(clock) {}

  // Without their questions.
  asio::awaitable<Result<std::vector<SeenVote>>> own(std::string account_id);
  // Also to whoever keeps the community.
  asio::awaitable<Result<SeenVote>> get(audit::Actor viewer, std::string vote_id);

  struct Ballot {
    std::string vote_id;
    std::string household;
    std::vector<Answer> answers;
    std::string request_id;
  };
  // Errors: VOTE_CLOSED, NOT_AN_OWNER, ALREADY_VOTED, INVALID_ARGUMENT (one answer for each
  // question).
  asio::awaitable<Result<SeenVote>> cast(std::string account_id, Ballot ballot);

 private:
  storage::Database& database_;
  Communities& communities_;
  const Clock& clock_;
};

// As it stands now, with the questions; sums and names once it has closed.
Result<SeenVote> see(storage::Connection& connection, Vote vote, const std::vector<Home>& homes,
                     std::int64_t now_ms);

}  // namespace mct::vote
