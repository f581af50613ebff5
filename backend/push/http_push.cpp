#include "backend/push/http_push.h"

#include <boost/json.hpp>
#include <fmt/format.h>

namespace mct::push {
namespace {

namespace json = boost::json;

constexpr int ttl_seconds = 86'400;

std::string body_of(const Message& message, const std::vector<Target>& targets) {
  json::array to;
  for (const auto& it : targets)
    to.push_back(json::object{{"service", it.service}, {"token", it.token}});
  return json::serialize(json::object{{"targets", std::move(to)},
                                      {"title", "门城通"},
                                      {"text", message.text},
                                      {"link", message.link},
                                      {"collapse_key", message.link},
                                      {"priority", message.urgent ? "high" : "normal"},
                                      {"ttl_seconds", ttl_seconds}});
}

std::string text_of(const json::object& object, std::string_view name) {
  const auto* value = object.if_contains(name);
  const auto* text = value == nullptr ? nullptr : value->if_string();
  return text == nullptr ? std::string() : std::string(*text);
}

// A gateway need not say anything.
std::vector<Target> gone_of(const std::string& body) {
  boost::system::error_code error;
  const auto answer = json::parse(body, error);
  std::vector<Target> gone;
  if (error || !answer.is_object()) return gone;
  const auto* list = answer.get_object().if_contains("gone");
  if (list == nullptr || !list->is_array()) return gone;
  for (const auto& it : list->get_array())
    if (it.is_object())
      gone.push_back({text_of(it.get_object(), "service"), text_of(it.get_object(), "token")});
  return gone;
}

}  // namespace

asio::awaitable<Result<std::vector<Target>>> HttpPush::send(Message message,
                                                            std::vector<Target> targets) {
  auto answer = co_await gateway_.post(body_of(message, targets));
  if (!answer) co_return fail(reason::push_unavailable, answer.error().message);
  const int status = answer->status;
  if (status >= 200 && status <= 299) co_return gone_of(answer->body);
  const bool later = status == 408 || status == 429 || status >= 500;
  co_return fail(later ? reason::push_unavailable : reason::push_refused,
                 fmt::format("{}没有接收推送：HTTP {}", gateway_.name(), status));
}

}  // namespace mct::push
