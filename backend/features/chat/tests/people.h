#pragma once

#include <map>
#include <set>

#include "backend/features/chat/chat_cards.h"
#include "backend/rpc/authenticator.h"
#include "backend/rpc/card_resolver.h"

namespace mct::chat {

// Colleagues who may all talk with each other, and a resident with whom only wang may. Tokens are
// card ids; whoever is taken out of `cards` was revoked.
class People final : public Cards, public rpc::Authenticator, public rpc::CardResolver {
 public:
  std::set<std::string> cards{"wang", "li", "zhao", "chen", "resident"};

  boost::asio::awaitable<Result<rpc::Identity>> identify(std::string token) override {
    co_return rpc::Identity{token, "session-of-" + token};
  }
  boost::asio::awaitable<Result<rpc::ActingCard>> resolve(std::string account,
                                                          std::string) override {
    if (!cards.contains(account))
      co_return fail(mct::reason::permission_denied, "这张名片已被撤销");
    const std::string unit = account == "resident" ? "" : "minzheng";
    co_return rpc::ActingCard{account, "样例" + account, unit, unit, false, {}};
  }

  Result<std::map<std::string, Person>> people(storage::Connection&,
                                               const std::vector<std::string>& ids) override {
    std::map<std::string, Person> found;
    for (const auto& id : ids)
      if (cards.contains(id))
        found.emplace(id, Person{"样例" + id, id == "resident" ? "" : "样例局"});
    return found;
  }
  Result<Names> names(storage::Connection&, const std::vector<std::string>& ids) override {
    Names found;
    for (const auto& id : ids)
      if (cards.contains(id)) found.emplace(id, "样例" + id);
    return found;
  }
  Result<Names> reachable(storage::Connection& connection, const std::string& from,
                          const std::vector<std::string>& ids) override {
    auto found = names(connection, ids);
    const auto in_touch = [](const std::string& one, const std::string& other) {
      return one == other || (one != "resident" && other != "resident") || one == "wang" ||
             other == "wang";
    };
    std::erase_if(*found, [&](const auto& it) { return !in_touch(from, it.first); });
    return found;
  }
};

}  // namespace mct::chat
