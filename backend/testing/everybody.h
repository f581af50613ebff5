#pragma once

#include "backend/rpc/card_resolver.h"
#include "backend/testing/tokens_are_accounts.h"

namespace mct::test {

// A person's token is their account's id, and every account holds whatever card it names.
class Everybody final : public TokensAreAccounts, public rpc::CardResolver {
 public:
  boost::asio::awaitable<Result<rpc::ActingCard>> resolve(std::string, std::string card) override {
    co_return rpc::ActingCard{card, "样例", {}, {}, false};
  }
};

}  // namespace mct::test
