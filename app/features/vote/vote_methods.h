#pragma once

#include "mct/community/v1/community_service.pb.h"
#include "mct/vote/v1/vote_admin_service.pb.h"
#include "mct/vote/v1/vote_service.pb.h"

#include "app/core/channel/channel.h"

// The methods that the client calls. Part of it, and of its tests.
namespace mct::app::vote_methods {

namespace pb = mct::vote::v1;

inline constexpr Method<pb::ListOwnVotesRequest, pb::ListOwnVotesResponse> list_own{
    "/mct.vote.v1.VoteService/ListOwnVotes"};
inline constexpr Method<pb::GetVoteRequest, pb::Vote> get{"/mct.vote.v1.VoteService/GetVote"};
inline constexpr Method<pb::CastBallotRequest, pb::Vote> cast{
    "/mct.vote.v1.VoteService/CastBallot"};

inline constexpr Method<pb::CreateVoteRequest, pb::Vote> create{
    "/mct.vote.v1.VoteAdminService/CreateVote"};
inline constexpr Method<pb::ListVotesRequest, pb::ListVotesResponse> list{
    "/mct.vote.v1.VoteAdminService/ListVotes"};

inline constexpr Method<pb::CancelVoteRequest, pb::Vote> cancel{
    "/mct.vote.v1.VoteAdminService/CancelVote"};
inline constexpr Method<pb::ImportAreasRequest, pb::ImportAreasResponse> import_areas{
    "/mct.vote.v1.VoteAdminService/ImportAreas"};

inline constexpr Method<community::v1::GetCommunityRequest, community::v1::GetCommunityResponse>
    get_community{"/mct.community.v1.CommunityService/GetCommunity"};

}  // namespace mct::app::vote_methods
