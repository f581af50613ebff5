#pragma once

#include "backend/features/vote/vote_store.h"

namespace mct::vote {

// Votes as the committee holds them. Where the actor keeps nothing: NOT_YOUR_UNIT.
class HoldingStore {
 public:
  HoldingStore(storage::Database& database, Communities& communities, const Clock& clock)
      : database_(database), communities_(communities), clock_(clock) {}

  struct NewVote {
    std::string community_id;
    std::string building_id;  // empty: the whole community
    std::string title;
    std::string body;
    Majority majority = Majority::ordinary;
    bool secret = true;
    std::vector<std::string> questions;
    std::int64_t closes_ms = 0;
    std::string request_id;
  };
  // Errors: COMMUNITY_NOT_FOUND, NO_HOUSEHOLDS.
  asio::awaitable<Result<SeenVote>> create(audit::Actor actor, NewVote wanted);
  // Errors: VOTE_NOT_FOUND.
  asio::awaitable<Result<SeenVote>> cancel(audit::Actor actor, std::string vote_id,
                                           std::string reason);
  asio::awaitable<Result<std::vector<SeenVote>>> list(audit::Actor actor, std::string community_id);

  struct Sheet {
    std::string community_id;
    SheetFormat format = SheetFormat::xlsx;
    std::vector<AreaRow> rows;
    std::vector<Violation> problems;  // of the rows by themselves
    bool validate_only = false;
  };
  struct Imported {
    bool applied = false;
    std::vector<Violation> problems;  // then nothing was kept
    int households = 0;
    int missing = 0;  // of the community, once it is kept
  };
  asio::awaitable<Result<Imported>> import_areas(audit::Actor actor, Sheet sheet);

 private:
  // Errors: NOT_YOUR_UNIT, COMMUNITY_NOT_FOUND.
  Result<Community> kept(storage::Connection& connection, const audit::Actor& actor,
                         const std::string& community_id);

  storage::Database& database_;
  Communities& communities_;
  const Clock& clock_;
};

}  // namespace mct::vote
