#pragma once

#include "mct/vote/v1/vote_admin_service.grpc.pb.h"

#include "backend/features/vote/holding_store.h"
#include "backend/rpc/bridge.h"

namespace mct::vote {

namespace pb = mct::vote::v1;

// VoteAdminService of the contract. Each handler: validate, ask the store, map the error, reply.
class VoteAdminRpc final : public pb::VoteAdminService::CallbackService {
 public:
  VoteAdminRpc(rpc::Bridge& bridge, HoldingStore& votes, const Clock& clock);

 private:
  template <class T>
  using Reply = asio::awaitable<Result<T>>;
  using Context = grpc::CallbackServerContext;

  Reply<pb::Vote> create(rpc::Caller caller, pb::CreateVoteRequest request);
  Reply<pb::Vote> cancel(rpc::Caller caller, pb::CancelVoteRequest request);
  Reply<pb::ListVotesResponse> list(rpc::Caller caller, pb::ListVotesRequest request);
  Reply<pb::ImportAreasResponse> import_areas(rpc::Caller caller, pb::ImportAreasRequest request);

  grpc::ServerUnaryReactor* CreateVote(Context* context, const pb::CreateVoteRequest* request,
                                       pb::Vote* response) override;
  grpc::ServerUnaryReactor* CancelVote(Context* context, const pb::CancelVoteRequest* request,
                                       pb::Vote* response) override;
  grpc::ServerUnaryReactor* ListVotes(Context* context, const pb::ListVotesRequest* request,
                                      pb::ListVotesResponse* response) override;
  grpc::ServerUnaryReactor* ImportAreas(Context* context, const pb::ImportAreasRequest* request,
                                        pb::ImportAreasResponse* response) override;

  rpc::Bridge& bridge_;
  HoldingStore& votes_;
  const Clock& clock_;
  rpc::Method create_;
  rpc::Method cancel_;
  rpc::Method list_;
  rpc::Method import_areas_;
};

}  // namespace mct::vote
