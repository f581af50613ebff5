#pragma once

#include "backend/features/vote/area_sheet.h"
#include "backend/storage/database.h"

namespace mct::vote {

Status put_areas(storage::Connection& connection, const std::string& community_id,
                 const Areas& areas);
Result<Areas> read_areas(storage::Connection& connection, const std::string& community_id);

Status insert_vote(storage::Connection& connection, const Vote& vote,
                   const std::vector<std::string>& questions);
Status insert_household(storage::Connection& connection, const std::string& vote_id,
                        const Household& household, std::int64_t area, std::int64_t position);

// Errors: VOTE_NOT_FOUND.
Result<Vote> read_vote(storage::Connection& connection, const std::string& id);
// Likewise, once others who change it have ended.
Result<Vote> lock_vote(storage::Connection& connection, const std::string& id);
Status cancel_vote(storage::Connection& connection, const std::string& id,
                   const std::string& reason, std::int64_t now_ms);
// The latest 100, the newest first.
Result<std::vector<Vote>> votes_in(storage::Connection& connection,
                                   const std::vector<std::string>& communities);

// In their order, with their sums when `counted`, and with who said what when `named`.
Result<std::vector<Question>> read_questions(storage::Connection& connection,
                                             const std::string& vote_id, bool counted, bool named);
// Those of the homes that may decide.
Result<std::vector<OwnHousehold>> own_households(storage::Connection& connection,
                                                 const std::string& vote_id,
                                                 const std::vector<Home>& homes);

// The ballot is cast: sums, and with `named` what the household has said. Errors: NOT_AN_OWNER (the
// household does not decide here), ALREADY_VOTED. Precondition: the vote is locked.
Status cast(storage::Connection& connection, const std::string& vote_id,
            const std::string& household, const std::vector<Answer>& answers, bool named);

}  // namespace mct::vote
