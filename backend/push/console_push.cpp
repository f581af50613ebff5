#include "backend/push/console_push.h"

#include <cstdio>
#include <fmt/core.h>

namespace mct::push {

asio::awaitable<Result<std::vector<Target>>> ConsolePush::send(Message message,
                                                               std::vector<Target> targets) {
  fmt::print("[开发用推送，没有真正发出] {} 台设备：{}（{}）\n", targets.size(), message.text,
             message.link);
  std::fflush(stdout);
  co_return std::vector<Target>{};
}

}  // namespace mct::push
