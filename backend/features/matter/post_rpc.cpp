#include "backend/features/matter/post_rpc.h"

#include <functional>

#include "backend/features/matter/matter_proto.h"
#include "backend/features/matter/matter_requests.h"

namespace mct::matter {
namespace {

constexpr auto service_name = "mct.matter.v1.MatterPostService";

}  // namespace

PostRpc::PostRpc(rpc::Bridge& bridge, PostStore& posts, const Kinds& kinds, const Clock& clock)
    : bridge_(bridge),
      posts_(posts),
      kinds_(kinds),
      clock_(clock),
      get_(bridge.method(service_name, "GetPosts")),
      update_(bridge.method(service_name, "UpdatePosts")) {}

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

}  // namespace mct::matter
