#pragma once

#include "backend/rpc/authenticator.h"

namespace mct::test {

// A person's token is their account's id.
class TokensAreAccounts : public rpc::Authenticator {
 public:
  boost::asio::awaitable<Result<rpc::Identity>> identify(std::string token) override {
    co_return rpc::Identity{token, "session-of-" + token};
  }
};

}  // namespace mct::test
