#include "backend/push/push_rpc.h"

#include <algorithm>
#include <functional>

#include "backend/text/field_checks.h"

namespace mct::push {
namespace {

constexpr std::size_t longest_service = 32, longest_token = 4'096;

bool is_service(const std::string& text) {
  return !text.empty() && text.size() <= longest_service && std::ranges::all_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

bool is_token(const std::string& text) {
  return !text.empty() && text.size() <= longest_token &&
         std::ranges::all_of(text, [](char c) { return c > ' ' && c <= '~'; });
}

Status check(const pb::SetPushTokenRequest& request) {
  if (request.service().empty() && request.token().empty()) return {};
  text::FieldChecks checks;
  checks.unless(is_service(request.service()), "service", "须为 1 至 32 个 a-z、0-9 或 -");
  checks.unless(is_token(request.token()), "token", "须为 1 至 4096 个可见的 ASCII 字符");
  return std::move(checks).status();
}

}  // namespace

PushRpc::PushRpc(rpc::Bridge& bridge, PushStore& store)
    : bridge_(bridge),
      store_(store),
      set_push_token_(bridge.method<pb::PushService>("SetPushToken")) {}

asio::awaitable<Result<pb::SetPushTokenResponse>> PushRpc::set_push_token(
    rpc::Caller caller, pb::SetPushTokenRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  Target target{request.service(), request.token()};
  auto kept = co_await store_.set_target(caller.identity.session_id, caller.identity.account_id,
                                         std::move(target));
  if (!kept) co_return fail(kept.error());
  co_return pb::SetPushTokenResponse{};
}

grpc::ServerUnaryReactor* PushRpc::SetPushToken(grpc::CallbackServerContext* context,
                                                const pb::SetPushTokenRequest* request,
                                                pb::SetPushTokenResponse* response) {
  return bridge_.unary(set_push_token_, context, request, response,
                       std::bind_front(&PushRpc::set_push_token, this));
}

}  // namespace mct::push
