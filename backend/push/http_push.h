#pragma once

#include "backend/gateway/gateway.h"
#include "backend/push/push_sender.h"

namespace mct::push {

// The district's push gateway, which speaks with the makers of phones, as JSON over HTTPS:
//   {"targets": [{"service": "huawei", "token": "…"}], "title": "门城通", "text": "…",
//    "link": "mct://…", "collapse_key": "mct://…", "priority": "high" | "normal",
//    "ttl_seconds": 86400}
// It answers 2xx when it has taken the message, and may say {"gone": [{"service", "token"}]}; 408,
// 429 and 5xx: try again later.
class HttpPush final : public PushSender {
 public:
  explicit HttpPush(Gateway gateway) : gateway_(std::move(gateway)) {}

  asio::awaitable<Result<std::vector<Target>>> send(Message message,
                                                    std::vector<Target> targets) override;

 private:
  const Gateway gateway_;
};

}  // namespace mct::push
