#pragma once

#include "backend/features/account/session_store.h"
#include "backend/push/sessions.h"

namespace mct {

// Devices are told while their accounts' sessions last: wires the port of pushes to accounts.
class SessionsOfPushes final : public push::Sessions {
 public:
  explicit SessionsOfPushes(storage::Database& database) : sessions_(database) {}

  boost::asio::awaitable<Result<std::vector<std::string>>> ended_of(
      std::vector<std::string> session_ids) override {
    return sessions_.ended_of(std::move(session_ids));
  }

 private:
  account::SessionStore sessions_;
};

}  // namespace mct
