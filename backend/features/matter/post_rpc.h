#pragma once

#include "mct/matter/v1/post_service.grpc.pb.h"

#include "backend/core/clock.h"
#include "backend/features/matter/rota_store.h"
#include "backend/rpc/bridge.h"

namespace mct::matter {

namespace pb = mct::matter::v1;

// MatterPostService of the contract.
class PostRpc final : public pb::MatterPostService::CallbackService {
 public:
  PostRpc(rpc::Bridge& bridge, PostStore& posts, RotaStore& rotas, const Kinds& kinds,
          const Clock& clock);

 private:
  template <class T>
  using Reply = asio::awaitable<Result<T>>;
  using Context = grpc::CallbackServerContext;

  Reply<pb::Posts> get(rpc::Caller caller, pb::GetPostsRequest request);
  Reply<pb::Posts> update(rpc::Caller caller, pb::UpdatePostsRequest request);
  Reply<pb::Rota> get_rota(rpc::Caller caller, pb::GetRotaRequest request);
  Reply<pb::Rota> update_rota(rpc::Caller caller, pb::UpdateRotaRequest request);

  grpc::ServerUnaryReactor* GetPosts(Context* context, const pb::GetPostsRequest* request,
                                     pb::Posts* response) override;
  grpc::ServerUnaryReactor* UpdatePosts(Context* context, const pb::UpdatePostsRequest* request,
                                        pb::Posts* response) override;
  grpc::ServerUnaryReactor* GetRota(Context* context, const pb::GetRotaRequest* request,
                                    pb::Rota* response) override;
  grpc::ServerUnaryReactor* UpdateRota(Context* context, const pb::UpdateRotaRequest* request,
                                       pb::Rota* response) override;

  rpc::Bridge& bridge_;
  PostStore& posts_;
  RotaStore& rotas_;
  const Kinds& kinds_;
  const Clock& clock_;
  rpc::Method get_;
  rpc::Method update_;
  rpc::Method get_rota_;
  rpc::Method update_rota_;
};

}  // namespace mct::matter
