#pragma once

#include "mct/community/v1/neighbour_service.grpc.pb.h"

#include "backend/features/community/neighbour_store.h"
#include "backend/rpc/bridge.h"

namespace mct::community {

namespace pb = mct::community::v1;

// NeighbourService of the contract. Each handler: validate, ask the store, map the error, reply.
class NeighbourRpc final : public pb::NeighbourService::CallbackService {
 public:
  NeighbourRpc(rpc::Bridge& bridge, NeighbourStore& neighbours);

 private:
  template <class T>
  using Reply = asio::awaitable<Result<T>>;
  using Context = grpc::CallbackServerContext;

  Reply<pb::NeighbourListing> own(rpc::Caller caller, pb::GetOwnListingRequest request);
  Reply<pb::NeighbourListing> set(rpc::Caller caller, pb::SetOwnListingRequest request);
  Reply<pb::ListNeighboursResponse> list(rpc::Caller caller, pb::ListNeighboursRequest request);

  grpc::ServerUnaryReactor* GetOwnListing(Context* context, const pb::GetOwnListingRequest* request,
                                          pb::NeighbourListing* response) override;
  grpc::ServerUnaryReactor* SetOwnListing(Context* context, const pb::SetOwnListingRequest* request,
                                          pb::NeighbourListing* response) override;
  grpc::ServerUnaryReactor* ListNeighbours(Context* context,
                                           const pb::ListNeighboursRequest* request,
                                           pb::ListNeighboursResponse* response) override;

  rpc::Bridge& bridge_;
  NeighbourStore& neighbours_;
  rpc::Method own_;
  rpc::Method set_;
  rpc::Method list_;
};

}  // namespace mct::community
