#include "backend/features/identity/identity_rpc.h"

#include <functional>

#include "backend/features/identity/identity_proto.h"
#include "backend/features/identity/identity_requests.h"
#include "backend/rpc/chunks.h"

namespace mct::identity {
namespace {

constexpr auto list_query = "identity_service";

}  // namespace

IdentityRpc::IdentityRpc(rpc::Bridge& bridge, IdentityService& identities)
    : bridge_(bridge),
      identities_(identities),
      get_identity_(bridge.method<pb::IdentityService>("GetIdentity")),
      get_avatar_(bridge.method<pb::IdentityService>("GetAvatar")),
      apply_(bridge.method<pb::IdentityService>("Apply")),
      apply_for_name_(bridge.method<pb::IdentityService>("ApplyForName")),
      apply_for_avatar_(bridge.method<pb::IdentityService>("ApplyForAvatar")),
      withdraw_application_(bridge.method<pb::IdentityService>("WithdrawApplication")),
      get_services_(bridge.method<pb::IdentityService>("GetServices")),
      set_grant_(bridge.method<pb::IdentityService>("SetGrant")),
      list_views_(bridge.method<pb::IdentityService>("ListViews")) {}

IdentityRpc::Reply<pb::Identity> IdentityRpc::get_identity(rpc::Caller caller,
                                                           pb::GetIdentityRequest) {
  auto own = co_await identities_.own(std::move(caller.identity.account_id));
  if (!own) co_return fail(own.error());
  co_return to_proto(*own);
}

asio::awaitable<Status> IdentityRpc::get_avatar(rpc::Caller caller, pb::GetAvatarRequest,
                                                rpc::Writer<Chunk>& writer) {
  auto avatar = co_await identities_.avatar(std::move(caller.identity.account_id));
  if (!avatar) co_return fail(avatar.error());
  co_return co_await rpc::write_chunks(writer, *avatar, "image/jpeg");
}

IdentityRpc::Reply<pb::Identity> IdentityRpc::apply(rpc::Caller caller, pb::ApplyRequest request) {
  auto wanted = parse(std::move(request), identities_.now_ms());
  if (!wanted) co_return fail(wanted.error());
  wanted->account_id = std::move(caller.identity.account_id);
  auto own = co_await identities_.apply(std::move(*wanted));
  if (!own) co_return fail(own.error());
  co_return to_proto(*own);
}

IdentityRpc::Reply<pb::Identity> IdentityRpc::apply_for_name(rpc::Caller caller,
                                                             pb::ApplyForNameRequest request) {
  auto wanted = parse(std::move(request));
  if (!wanted) co_return fail(wanted.error());
  wanted->account_id = std::move(caller.identity.account_id);
  auto own = co_await identities_.apply(std::move(*wanted));
  if (!own) co_return fail(own.error());
  co_return to_proto(*own);
}

IdentityRpc::Reply<pb::Identity> IdentityRpc::apply_for_avatar(rpc::Caller caller,
                                                               pb::ApplyForAvatarRequest request) {
  auto wanted = parse(std::move(request));
  if (!wanted) co_return fail(wanted.error());
  wanted->account_id = std::move(caller.identity.account_id);
  auto own = co_await identities_.apply(std::move(*wanted));
  if (!own) co_return fail(own.error());
  co_return to_proto(*own);
}

IdentityRpc::Reply<pb::Identity> IdentityRpc::withdraw_application(
    rpc::Caller caller, pb::WithdrawApplicationRequest request) {
  if (auto status = check_id(request.application_id(), "application_id"); !status)
    co_return fail(status.error());
  auto own = co_await identities_.withdraw(std::move(caller.identity.account_id),
                                           request.application_id());
  if (!own) co_return fail(own.error());
  co_return to_proto(*own);
}

IdentityRpc::Reply<pb::Services> IdentityRpc::get_services(rpc::Caller caller,
                                                           pb::GetServicesRequest) {
  auto services = co_await identities_.services(std::move(caller.identity.account_id));
  if (!services) co_return fail(services.error());
  co_return to_proto(*services);
}

IdentityRpc::Reply<pb::Services> IdentityRpc::set_grant(rpc::Caller caller,
                                                        pb::SetGrantRequest request) {
  if (auto status = check_id(request.service_id(), "service_id"); !status)
    co_return fail(status.error());
  auto services = co_await identities_.set_grant(std::move(caller.identity.account_id),
                                                 request.service_id(), request.granted());
  if (!services) co_return fail(services.error());
  co_return to_proto(*services);
}

IdentityRpc::Reply<pb::ListViewsResponse> IdentityRpc::list_views(rpc::Caller caller,
                                                                  pb::ListViewsRequest request) {
  auto span = parse_page(list_query, request.page_size(), request.page_token());
  if (!span) co_return fail(span.error());
  auto views = co_await identities_.views(std::move(caller.identity.account_id), *span);
  if (!views) co_return fail(views.error());
  pb::ListViewsResponse response;
  for (const auto& view : *views) *response.add_views() = to_proto(view);
  response.set_next_page_token(next_page(list_query, *span, views->size()));
  co_return response;
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* IdentityRpc::GetIdentity(Context* context,
                                                   const pb::GetIdentityRequest* request,
                                                   pb::Identity* response) {
  return bridge_.unary(get_identity_, context, request, response,
                       std::bind_front(&IdentityRpc::get_identity, this));
}

grpc::ServerWriteReactor<common::v1::Chunk>* IdentityRpc::GetAvatar(
    Context* context, const pb::GetAvatarRequest* request) {
  return bridge_.stream<Chunk>(get_avatar_, context, request,
                               std::bind_front(&IdentityRpc::get_avatar, this));
}

grpc::ServerUnaryReactor* IdentityRpc::Apply(Context* context, const pb::ApplyRequest* request,
                                             pb::Identity* response) {
  return bridge_.unary(apply_, context, request, response,
                       std::bind_front(&IdentityRpc::apply, this));
}

grpc::ServerUnaryReactor* IdentityRpc::ApplyForName(Context* context,
                                                    const pb::ApplyForNameRequest* request,
                                                    pb::Identity* response) {
  return bridge_.unary(apply_for_name_, context, request, response,
                       std::bind_front(&IdentityRpc::apply_for_name, this));
}

grpc::ServerUnaryReactor* IdentityRpc::ApplyForAvatar(Context* context,
                                                      const pb::ApplyForAvatarRequest* request,
                                                      pb::Identity* response) {
  return bridge_.unary(apply_for_avatar_, context, request, response,
                       std::bind_front(&IdentityRpc::apply_for_avatar, this));
}

grpc::ServerUnaryReactor* IdentityRpc::WithdrawApplication(
    Context* context, const pb::WithdrawApplicationRequest* request, pb::Identity* response) {
  return bridge_.unary(withdraw_application_, context, request, response,
                       std::bind_front(&IdentityRpc::withdraw_application, this));
}

grpc::ServerUnaryReactor* IdentityRpc::GetServices(Context* context,
                                                   const pb::GetServicesRequest* request,
                                                   pb::Services* response) {
  return bridge_.unary(get_services_, context, request, response,
                       std::bind_front(&IdentityRpc::get_services, this));
}

grpc::ServerUnaryReactor* IdentityRpc::SetGrant(Context* context,
                                                const pb::SetGrantRequest* request,
                                                pb::Services* response) {
  return bridge_.unary(set_grant_, context, request, response,
                       std::bind_front(&IdentityRpc::set_grant, this));
}

grpc::ServerUnaryReactor* IdentityRpc::ListViews(Context* context,
                                                 const pb::ListViewsRequest* request,
                                                 pb::ListViewsResponse* response) {
  return bridge_.unary(list_views_, context, request, response,
                       std::bind_front(&IdentityRpc::list_views, this));
}

}  // namespace mct::identity
