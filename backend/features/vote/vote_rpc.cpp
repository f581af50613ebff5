#include "backend/features/vote/vote_rpc.h"

#include <functional>

#include "backend/audit/actor_rpc.h"
#include "backend/features/vote/vote_proto.h"
#include "backend/features/vote/vote_requests.h"

namespace mct::vote {

VoteRpc::VoteRpc(rpc::Bridge& bridge, VoteStore& votes)
    : bridge_(bridge),
      votes_(votes),
      list_own_(bridge.method<pb::VoteService>("ListOwnVotes")),
      get_(bridge.method<pb::VoteService>("GetVote")),
      cast_(bridge.method<pb::VoteService>("CastBallot")) {}

VoteRpc::Reply<pb::ListOwnVotesResponse> VoteRpc::list_own(rpc::Caller caller,
                                                           pb::ListOwnVotesRequest request) {
  if (auto status = check_only_page(request.page_token()); !status) co_return fail(status.error());
  auto own = co_await votes_.own(caller.identity.account_id);
  if (!own) co_return fail(own.error());
  pb::ListOwnVotesResponse response;
  for (const auto& it : *own) *response.add_votes() = to_proto(it);
  co_return response;
}

VoteRpc::Reply<pb::Vote> VoteRpc::get(rpc::Caller caller, pb::GetVoteRequest request) {
  if (auto status = check_vote(request.vote_id()); !status) co_return fail(status.error());
  auto vote = co_await votes_.get(audit::actor_of(caller), request.vote_id());
  if (!vote) co_return fail(vote.error());
  co_return to_proto(*vote);
}

VoteRpc::Reply<pb::Vote> VoteRpc::cast(rpc::Caller caller, pb::CastBallotRequest request) {
  auto ballot = parse(request);
  if (!ballot) co_return fail(ballot.error());
  auto vote = co_await votes_.cast(caller.identity.account_id, std::move(*ballot));
  if (!vote) co_return fail(vote.error());
  co_return to_proto(*vote);
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* VoteRpc::ListOwnVotes(Context* context,
                                                const pb::ListOwnVotesRequest* request,
                                                pb::ListOwnVotesResponse* response) {
  return bridge_.unary(list_own_, context, request, response,
                       std::bind_front(&VoteRpc::list_own, this));
}

grpc::ServerUnaryReactor* VoteRpc::GetVote(Context* context, const pb::GetVoteRequest* request,
                                           pb::Vote* response) {
  return bridge_.unary(get_, context, request, response, std::bind_front(&VoteRpc::get, this));
}

grpc::ServerUnaryReactor* VoteRpc::CastBallot(Context* context,
                                              const pb::CastBallotRequest* request,
                                              pb::Vote* response) {
  return bridge_.unary(cast_, context, request, response, std::bind_front(&VoteRpc::cast, this));
}

}  // namespace mct::vote
