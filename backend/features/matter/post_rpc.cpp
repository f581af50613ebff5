#include "backend/features/matter/post_rpc.h"

#include <functional>

#include "backend/features/matter/matter_proto.h"
#include "backend/features/matter/matter_requests.h"

namespace mct::matter {

PostRpc::PostRpc(rpc::Bridge& bridge, PostStore& posts, RotaStore& rotas, const Kinds& kinds,
                 const Clock& clock)
    : bridge_(bridge),
      posts_(posts),
      rotas_(rotas),
      kinds_(kinds),
      clock_(clock),
      get_(bridge.method<pb::MatterPostService>("GetPosts")),
      update_(bridge.method<pb::MatterPostService>("UpdatePosts")),
      get_rota_(bridge.method<pb::MatterPostService>("GetRota")),
      update_rota_(bridge.method<pb::MatterPostService>("UpdateRota")) {}

PostRpc::Reply<pb::Posts> PostRpc::get(rpc::Caller caller, pb::GetPostsRequest request) {
  auto reader = reader_of(caller);
  if (!reader) co_return fail(reader.error());
  if (auto status = check_kind(kinds_, request.kind_id()); !status) co_return fail(status.error());
  auto posts = co_await posts_.posts(*reader, request.kind_id());
  if (!posts) co_return fail(posts.error());
  co_return to_proto(*posts);
}

PostRpc::Reply<pb::Posts> PostRpc::update(rpc::Caller caller, pb::UpdatePostsRequest request) {
  auto reader = reader_of(caller);
  if (!reader) co_return fail(reader.error());
  auto wanted = parse(request, kinds_);
  if (!wanted) co_return fail(wanted.error());
  auto posts =
      co_await posts_.replace(*reader, request.kind_id(), std::move(*wanted), clock_.now_ms());
  if (!posts) co_return fail(posts.error());
  co_return to_proto(*posts);
}

PostRpc::Reply<pb::Rota> PostRpc::get_rota(rpc::Caller caller, pb::GetRotaRequest request) {
  auto reader = reader_of(caller);
  if (!reader) co_return fail(reader.error());
  if (auto status = check_kind(kinds_, request.kind_id()); !status) co_return fail(status.error());
  auto rota = co_await rotas_.rota(*reader, request.kind_id());
  if (!rota) co_return fail(rota.error());
  co_return to_proto(*rota);
}

PostRpc::Reply<pb::Rota> PostRpc::update_rota(rpc::Caller caller, pb::UpdateRotaRequest request) {
  auto reader = reader_of(caller);
  if (!reader) co_return fail(reader.error());
  auto wanted = parse(request, kinds_);
  if (!wanted) co_return fail(wanted.error());
  auto rota =
      co_await rotas_.replace(*reader, request.kind_id(), std::move(*wanted), clock_.now_ms());
  if (!rota) co_return fail(rota.error());
  co_return to_proto(*rota);
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* PostRpc::GetPosts(Context* context, const pb::GetPostsRequest* request,
                                            pb::Posts* response) {
  return bridge_.unary(get_, context, request, response, std::bind_front(&PostRpc::get, this));
}

grpc::ServerUnaryReactor* PostRpc::UpdatePosts(Context* context,
                                               const pb::UpdatePostsRequest* request,
                                               pb::Posts* response) {
  return bridge_.unary(update_, context, request, response,
                       std::bind_front(&PostRpc::update, this));
}

grpc::ServerUnaryReactor* PostRpc::GetRota(Context* context, const pb::GetRotaRequest* request,
                                           pb::Rota* response) {
  return bridge_.unary(get_rota_, context, request, response,
                       std::bind_front(&PostRpc::get_rota, this));
}

grpc::ServerUnaryReactor* PostRpc::UpdateRota(Context* context,
                                              const pb::UpdateRotaRequest* request,
                                              pb::Rota* response) {
  return bridge_.unary(update_rota_, context, request, response,
                       std::bind_front(&PostRpc::update_rota, this));
}

}  // namespace mct::matter
