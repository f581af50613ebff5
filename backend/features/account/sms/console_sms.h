#pragma once

#include "backend/features/account/sms/sms_sender.h"

namespace mct::account {

// For development: prints each code to the server's console, and says that nothing was sent.
class ConsoleSms final : public SmsSender {
 public:
  asio::awaitable<Status> send(CodeMessage message) override;
};

}  // namespace mct::account
