#include "backend/features/account/sms/http_sms.h"

#include <boost/json.hpp>
#include <fmt/format.h>

namespace mct::account {

asio::awaitable<Status> HttpSms::send(CodeMessage message) {
  const boost::json::object body{
      {"phone", message.phone},
      {"template", template_id_},
      {"params", {{"code", message.code}, {"minutes", std::to_string(message.minutes_valid)}}}};
  auto answer = co_await gateway_.post(boost::json::serialize(body));
  if (!answer) co_return fail(reason::sms_unavailable, answer.error().message);
  if (answer->status < 200 || answer->status > 299)
    co_return fail(reason::sms_unavailable,
                   fmt::format("{}拒绝了短信：HTTP {}", gateway_.name(), answer->status));
  co_return Status{};
}

}  // namespace mct::account
