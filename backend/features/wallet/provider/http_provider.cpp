#include "backend/features/wallet/provider/http_provider.h"

#include <boost/json.hpp>
#include <fmt/format.h>
#include <sodium.h>

#include "backend/core/hex.h"

namespace mct::wallet {
namespace {

namespace json = boost::json;

Result<json::object> object_in(const std::string& text) {
  boost::system::error_code error;
  auto value = json::parse(text, error);
  if (error || !value.is_object()) return fail(reason::provider_refused, "支付机构的应答无法识别");
  return std::move(value.get_object());
}

std::string text_of(const json::object& object, std::string_view name) {
  const auto* value = object.if_contains(name);
  const auto* text = value == nullptr ? nullptr : value->if_string();
  return text == nullptr ? std::string() : std::string(*text);
}

std::int64_t number_of(const json::object& object, std::string_view name) {
  const auto* value = object.if_contains(name);
  const auto* number = value == nullptr ? nullptr : value->if_int64();
  return number == nullptr ? 0 : *number;
}

asio::awaitable<Result<json::object>> ask(const Gateway& gateway, json::object question) {
  auto text = json::serialize(question);
  auto answer = co_await gateway.post(std::move(text));
  if (!answer) co_return fail(reason::provider_unavailable, answer.error().message);
  const int status = answer->status;
  if (status >= 200 && status <= 299) co_return object_in(answer->body);
  const bool later = status == 408 || status == 429 || status >= 500;
  co_return fail(later ? reason::provider_unavailable : reason::provider_refused,
                 fmt::format("{}没有接受请求：HTTP {}", gateway.name(), status));
}

}  // namespace

asio::awaitable<Result<std::string>> HttpProvider::create(Order order) {
  json::object question{{"action", "create"},
                        {"order", order.number},
                        {"amount", order.amount_fen},
                        {"title", order.title},
                        {"expires", order.expires_ms / 1000}};
  auto answer = co_await ask(gateway_, std::move(question));
  if (!answer) co_return fail(answer.error());
  auto url = text_of(*answer, "pay_url");
  if (!url.starts_with("https://"))
    co_return fail(reason::provider_refused, "支付机构没有给出付款地址");
  co_return url;
}

asio::awaitable<Result<OrderStatus>> HttpProvider::query(std::string number) {
  json::object question{{"action", "query"}, {"order", number}};
  auto answer = co_await ask(gateway_, std::move(question));
  if (!answer) co_return fail(answer.error());
  const auto state = text_of(*answer, "state");
  if (state == "waiting") co_return OrderStatus{};
  if (state == "closed") co_return OrderStatus{OrderStatus::State::closed, 0};
  if (state == "paid") co_return OrderStatus{OrderStatus::State::paid, number_of(*answer, "paid")};
  co_return fail(reason::provider_refused, "支付机构的应答无法识别");
}

asio::awaitable<Result<bool>> HttpProvider::refund(RefundOrder refund) {
  json::object question{{"action", "refund"},
                        {"order", refund.order_number},
                        {"refund", refund.number},
                        {"amount", refund.amount_fen},
                        {"reason", refund.reason}};
  auto answer = co_await ask(gateway_, std::move(question));
  if (!answer) co_return fail(answer.error());
  co_return text_of(*answer, "state") == "done";
}

Result<std::string> HttpProvider::read_callback(const std::string& body,
                                                const std::string& signature) const {
  const auto claimed = bytes_of_hex(signature);
  std::array<unsigned char, crypto_auth_hmacsha256_BYTES> mac{};
  crypto_auth_hmacsha256_state state;
  crypto_auth_hmacsha256_init(&state, reinterpret_cast<const unsigned char*>(key_.data()),
                              key_.size());
  crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char*>(body.data()),
                                body.size());
  crypto_auth_hmacsha256_final(&state, mac.data());
  if (!claimed || claimed->size() != mac.size() ||
      sodium_memcmp(claimed->data(), mac.data(), mac.size()) != 0)
    return fail(reason::callback_refused, "回调的签名不对");
  auto told = object_in(body);
  if (!told) return fail(reason::callback_refused, "回调无法识别");
  auto number = text_of(*told, "order");
  if (number.empty()) return fail(reason::callback_refused, "回调没有订单号");
  return number;
}

}  // namespace mct::wallet
