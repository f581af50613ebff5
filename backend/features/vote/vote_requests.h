#pragma once

#include "mct/vote/v1/vote_admin_service.pb.h"
#include "mct/vote/v1/vote_service.pb.h"

#include "backend/core/page_token.h"
#include "backend/features/vote/holding_store.h"

// What requests must be, field by field; and what they mean. Errors: INVALID_ARGUMENT with a
// violation for each field that is wrong; PAGE_TOKEN_MISMATCH.
namespace mct::vote {

namespace pb = mct::vote::v1;

Status check_vote(const std::string& id);
Status check_community(const std::string& id);
Status check(const pb::CancelVoteRequest& request);

Result<VoteStore::Ballot> parse(const pb::CastBallotRequest& request);
Result<HoldingStore::NewVote> parse(const pb::CreateVoteRequest& request, std::int64_t now_ms);
// The sheet is read, too: its problems are part of it.
Result<HoldingStore::Sheet> parse(const pb::ImportAreasRequest& request);

}  // namespace mct::vote
