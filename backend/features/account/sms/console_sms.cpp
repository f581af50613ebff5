#include "backend/features/account/sms/console_sms.h"

#include <cstdio>
#include <fmt/core.h>

namespace mct::account {

asio::awaitable<Status> ConsoleSms::send(CodeMessage message) {
  fmt::print("[开发用短信，没有真正发出] {}：验证码 {}，{} 分钟内有效\n", message.phone,
             message.code, message.minutes_valid);
  std::fflush(stdout);
  co_return Status{};
}

}  // namespace mct::account
