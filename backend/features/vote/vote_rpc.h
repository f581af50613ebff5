#pragma once

#include "mct/vote/v1/vote_service.grpc.pb.h"

#include "backend/features/vote/vote_store.h"
#include "backend/rpc/bridge.h"

namespace mct::vote {

namespace pb = mct::vote::v1;

// VoteService of the contract. Each handler: validate, ask the store, map the error, reply.
class VoteRpc final : public pb::VoteService::CallbackService {
 public:
  VoteRpc(rpc::Bridge& bridge, VoteStore& votes);

 private:
  template <class T>
  using Reply = asio::awaitable<Result<T>>;
  using Context = grpc::CallbackServerContext;

  Reply<pb::ListOwnVotesResponse> list_own(rpc::Caller caller, pb::ListOwnVotesRequest request);
  Reply<pb::Vote> get(rpc::Caller caller, pb::GetVoteRequest request);
  Reply<pb::Vote> cast(rpc::Caller caller, pb::CastBallotRequest request);

  grpc::ServerUnaryReactor* ListOwnVotes(Context* context, const pb::ListOwnVotesRequest* request,
                                         pb::ListOwnVotesResponse* response) override;
  grpc::ServerUnaryReactor* GetVote(Context* context, const pb::GetVoteRequest* request,
                                    pb::Vote* response) override;
  grpc::ServerUnaryReactor* CastBallot(Context* context, const pb::CastBallotRequest* request,
                                       pb::Vote* response) override;

  rpc::Bridge& bridge_;
  VoteStore& votes_;
  rpc::Method list_own_;
  rpc::Method get_;
  rpc::Method cast_;
};

}  // namespace mct::vote
