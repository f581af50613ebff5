#pragma once

#include "backend/push/push_sender.h"

namespace mct::push {

// For development: prints each message to the server's console, and says that nothing was sent.
class ConsolePush final : public PushSender {
 public:
  asio::awaitable<Result<std::vector<Target>>> send(Message message,
                                                    std::vector<Target> targets) override;
};

}  // namespace mct::push
