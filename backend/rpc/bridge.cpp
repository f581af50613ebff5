#include "backend/rpc/bridge.h"

#include <algorithm>
#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <optional>
#include <spdlog/spdlog.h>
#include <string>

namespace mct::rpc {
namespace {

using common::v1::Access;

std::optional<std::string_view> metadata(const Call& call, const char* key) {
  const auto& all = call.context().client_metadata();
  auto found = all.find(key);
  if (found == all.end()) return std::nullopt;
  return std::string_view(found->second.data(), found->second.size());
}

std::optional<std::string_view> bearer_token(const Call& call) {
  constexpr std::string_view scheme = "Bearer ";
  auto value = metadata(call, "authorization");
  if (!value || !value->starts_with(scheme)) return std::nullopt;
  return value->substr(scheme.size());
}

// The first tag of accept-language, when it has the form of one.
std::string language_of(const Call& call) {
  constexpr std::size_t longest_tag = 35;  // RFC 5646, 4.4.1
  auto wanted = metadata(call, "accept-language").value_or("");
  auto tag = wanted.substr(0, wanted.find_first_of(",;"));
  auto in_tag = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
  };
  bool is_tag = !tag.empty() && tag.size() <= longest_tag && std::ranges::all_of(tag, in_tag);
  return is_tag ? std::string(tag) : "zh-CN";
}

}  // namespace

Bridge::Bridge(asio::thread_pool& workers, OperatorToken operator_token, const Limits& limits)
    : workers_(workers), operator_token_(std::move(operator_token)), calls_(limits) {}

Method Bridge::method(std::string_view service, std::string_view name) {
  auto method = Method::find(std::string(service) + "." + std::string(name));
  if (method.access() == Access::ACCESS_UNSPECIFIED)
    spdlog::warn("every call will be denied, no access is declared: method={}", method.name());
  methods_.push_back(method);
  return method;
}

Result<Bridge::Admitted> Bridge::authorize(const Call& call) const {
  auto token = bearer_token(call);
  Caller caller{.peer = call.peer(),
                .is_operator = token && operator_token_.matches(*token),
                .identity = {},
                .card = {},
                .delegate = {},
                .call_id = call.id(),
                .language = language_of(call)};
  const auto access = call.method().access();
  const bool entrusted = call.method().duty() != common::v1::DUTY_UNSPECIFIED;
  if (entrusted && (caller.is_operator || access != Access::ACCESS_STAFF))
    return fail(mct::reason::permission_denied, "这项工作只由受委托的名片办理");
  switch (access) {
    case Access::ACCESS_PUBLIC:
      return Admitted{std::move(caller), {}, {}, {}};
    case Access::ACCESS_UNIT_ADMIN:
    case Access::ACCESS_STAFF:
      if (caller.is_operator) return Admitted{std::move(caller), {}, {}, {}};
      [[fallthrough]];
    case Access::ACCESS_CARD_HOLDER:
    case Access::ACCESS_SIGNED_IN:
      if (token && !token->empty() && authenticator_)
        return Admitted{std::move(caller), std::string(*token),
                        std::string(metadata(call, "mct-card").value_or("")),
                        std::string(metadata(call, "mct-for").value_or(""))};
      return fail(mct::reason::not_authenticated, "请先登录");
    case Access::ACCESS_OPERATOR:
      if (caller.is_operator) return Admitted{std::move(caller), {}, {}, {}};
      if (!token) return fail(mct::reason::not_authenticated, "需要运维令牌");
      return fail(mct::reason::permission_denied, "运维令牌不正确");
    default:
      return fail(mct::reason::permission_denied, "该接口未开放");
  }
}

asio::awaitable<Result<Caller>> Bridge::identify(Call& call, Admitted who) {
  auto identity = co_await authenticator_->identify(std::move(who.token));
  if (!identity) co_return fail(std::move(identity).error());
  who.caller.identity = *std::move(identity);
  if (!who.delegation_id.empty())
    if (auto status = co_await act_for(call.method(), who); !status) co_return fail(status.error());
  const auto access = call.method().access();
  // Before the card is looked up: a revocation from here on ends the call.
  if (call.method().long_lived()) calls_.bind(call, who.caller.identity.session_id, who.card_id);
  if (access == Access::ACCESS_SIGNED_IN) co_return std::move(who.caller);

  if (cards_ == nullptr) co_return fail(mct::reason::permission_denied, "该接口未开放");
  auto card = co_await cards_->resolve(who.caller.identity.account_id, std::move(who.card_id));
  if (!card) co_return fail(std::move(card).error());
  if (access != Access::ACCESS_CARD_HOLDER && card->organization_id.empty())
    co_return fail(mct::reason::permission_denied, "请用单位的名片");
  if (access == Access::ACCESS_UNIT_ADMIN && !card->admin)
    co_return fail(mct::reason::permission_denied, "需要单位管理员的名片");
  const int duty = call.method().duty();
  if (duty != common::v1::DUTY_UNSPECIFIED && std::ranges::count(card->duties, duty) == 0)
    co_return fail(mct::reason::permission_denied, "这张名片没有受委托办理这项工作");
  who.caller.card = *std::move(card);
  co_return std::move(who.caller);
}

// From here on the call is the other person's, through their personal card. A stream would outlive
// the end of the delegation.
asio::awaitable<Status> Bridge::act_for(const Method& method, Admitted& who) {
  if (method.delegable() == common::v1::DELEGATION_SCOPE_UNSPECIFIED || method.long_lived() ||
      !who.card_id.empty() || delegations_ == nullptr)
    co_return fail(reason::delegation_scope, "这件事不能代办");
  auto principal = co_await delegations_->act(who.caller.identity.account_id,
                                              std::move(who.delegation_id), method.delegable());
  if (!principal) co_return fail(std::move(principal).error());
  who.caller.identity.account_id = std::move(principal->account_id);
  who.caller.delegate = std::move(principal->delegate);
  co_return Status{};
}

Result<Bridge::Admitted> Bridge::admit(Call& call) {
  auto admitted = authorize(call);
  if (!admitted) return admitted;
  if (auto entered = calls_.enter(call); !entered) return fail(std::move(entered).error());
  return admitted;
}

// Not a template: with a coroutine's start in every handler's file the build takes minutes longer.
void Bridge::start(boost::intrusive_ptr<Call> call) {
  auto admitted = admit(*call);
  if (!admitted) return call->answer(fail(std::move(admitted).error()));
  auto spawn = [this, call, handling = Call::Handling(call), who = *std::move(admitted)]() mutable {
    if (call->answered()) return;
    // co_spawn keeps the lambda as long as the coroutine.
    auto work = [this, call, handling = std::move(handling), who = std::move(who)]() mutable {
      return serve(*call, who);
    };
    asio::co_spawn(call->strand(), std::move(work),
                   asio::bind_cancellation_slot(call->cancellation_slot(), asio::detached));
  };
  // Not asio::post, which would ask the strand to wake a worker for every step (see call.cpp).
  call->strand().execute(std::move(spawn));
}

asio::awaitable<void> Bridge::serve(Call& call, Admitted& who) {
  try {
    if (!who.token.empty()) {
      auto caller = co_await identify(call, std::move(who));
      if (!caller) {
        call.answer(fail(std::move(caller).error()));
        co_return;
      }
      who.caller = *std::move(caller);
    }
    co_await call.handle(std::move(who.caller));
  } catch (const std::exception& exception) {
    call.answer_internal(mct::reason::internal, exception.what());
  } catch (...) {
    call.answer_internal(mct::reason::internal, "not a std::exception");
  }
}

}  // namespace mct::rpc
