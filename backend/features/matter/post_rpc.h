#pragma once

#include "mct/matter/v1/post_service.grpc.pb.h"

#include "backend/core/clock.h"
#include "backend/features/matter/post_store.h"
#include "backend/rpc/bridge.h"

namespace mct::matter {

namespace pb = mct::matter::v1;

// MatterPostService of the contract.
class PostRpc final : public pb::MatterPostService::CallbackService {
 public:
  PostRpc(rpc::Bridge& bridge, PostStore& posts, const Kinds& kinds, const Clock& clock);

 private:
  template <class T>
  using Reply = asio::awaitable<Result<T>>;
  using Context = grpc::CallbackServerContext;

  Reply<pb::Posts> get(rpc::Caller caller, pb::GetPostsRequest request);
  Reply<pb::Posts> update(rpc::Caller caller, pb::UpdatePostsRequest request);

  grpc::ServerUnaryReactor* GetPosts(Context* context, const pb::GetPostsRequest* request,
                                     pb::Posts* response) override;
  grpc::ServerUnaryReactor* UpdatePosts(Context* context, const pb::UpdatePostsRequest* request,
                                        pb::Posts* response) override;

  rpc::Bridge& bridge_;
  PostStore& posts_;
  const Kinds& kinds_;
  const Clock& clock_;
  rpc::Method get_;
  rpc::Method update_;
};

}  // namespace mct::matter
