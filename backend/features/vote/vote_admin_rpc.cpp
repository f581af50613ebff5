#include "backend/features/vote/vote_admin_rpc.h"

#include <functional>

#include "backend/audit/actor_rpc.h"
#include "backend/features/vote/vote_proto.h"
#include "backend/features/vote/vote_requests.h"

namespace mct::vote {

VoteAdminRpc::VoteAdminRpc(rpc::Bridge& bridge, HoldingStore& votes, const Clock& clock)
    : bridge_(bridge),
      votes_(votes),
      clock_(clock),
      create_(bridge.method<pb::VoteAdminService>("CreateVote")),
      cancel_(bridge.method<pb::VoteAdminService>("CancelVote")),
      list_(bridge.method<pb::VoteAdminService>("ListVotes")),
      import_areas_(bridge.method<pb::VoteAdminService>("ImportAreas")) {}

VoteAdminRpc::Reply<pb::Vote> VoteAdminRpc::create(rpc::Caller caller,
                                                   pb::CreateVoteRequest request) {
  auto wanted = parse(request, clock_.now_ms());
  if (!wanted) co_return fail(wanted.error());
  auto vote = co_await votes_.create(audit::actor_of(caller), std::move(*wanted));
  if (!vote) co_return fail(vote.error());
  co_return to_proto(*vote);
}

VoteAdminRpc::Reply<pb::Vote> VoteAdminRpc::cancel(rpc::Caller caller,
                                                   pb::CancelVoteRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  auto vote = co_await votes_.cancel(audit::actor_of(caller), request.vote_id(), request.reason());
  if (!vote) co_return fail(vote.error());
  co_return to_proto(*vote);
}

VoteAdminRpc::Reply<pb::ListVotesResponse> VoteAdminRpc::list(rpc::Caller caller,
                                                              pb::ListVotesRequest request) {
  if (auto status = check_community(request.community_id()); !status)
    co_return fail(status.error());
  if (auto status = check_only_page(request.page_token()); !status) co_return fail(status.error());
  auto votes = co_await votes_.list(audit::actor_of(caller), request.community_id());
  if (!votes) co_return fail(votes.error());
  pb::ListVotesResponse response;
  for (const auto& it : *votes) *response.add_votes() = to_proto(it);
  co_return response;
}

VoteAdminRpc::Reply<pb::ImportAreasResponse> VoteAdminRpc::import_areas(
    rpc::Caller caller, pb::ImportAreasRequest request) {
  auto sheet = parse(request);
  if (!sheet) co_return fail(sheet.error());
  auto imported = co_await votes_.import_areas(audit::actor_of(caller), std::move(*sheet));
  if (!imported) co_return fail(imported.error());
  pb::ImportAreasResponse response;
  response.set_applied(imported->applied);
  response.set_household_count(imported->households);
  response.set_missing_count(imported->missing);
  for (const auto& it : imported->problems) {
    auto& problem = *response.add_problems();
    problem.set_where(it.where);
    problem.set_what(it.what);
  }
  co_return response;
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* VoteAdminRpc::CreateVote(Context* context,
                                                   const pb::CreateVoteRequest* request,
                                                   pb::Vote* response) {
  return bridge_.unary(create_, context, request, response,
                       std::bind_front(&VoteAdminRpc::create, this));
}

grpc::ServerUnaryReactor* VoteAdminRpc::CancelVote(Context* context,
                                                   const pb::CancelVoteRequest* request,
                                                   pb::Vote* response) {
  return bridge_.unary(cancel_, context, request, response,
                       std::bind_front(&VoteAdminRpc::cancel, this));
}

grpc::ServerUnaryReactor* VoteAdminRpc::ListVotes(Context* context,
                                                  const pb::ListVotesRequest* request,
                                                  pb::ListVotesResponse* response) {
  return bridge_.unary(list_, context, request, response,
                       std::bind_front(&VoteAdminRpc::list, this));
}

grpc::ServerUnaryReactor* VoteAdminRpc::ImportAreas(Context* context,
                                                    const pb::ImportAreasRequest* request,
                                                    pb::ImportAreasResponse* response) {
  return bridge_.unary(import_areas_, context, request, response,
                       std::bind_front(&VoteAdminRpc::import_areas, this));
}

}  // namespace mct::vote
