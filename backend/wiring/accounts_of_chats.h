#pragma once

#include <set>

#include "backend/features/chat/topic_store.h"
#include "backend/features/directory/card_rows.h"
#include "backend/push/topic_accounts.h"

namespace mct {

// Who is pushed what is said: wires the port of pushes to conversations and the directory.
class AccountsOfChats final : public push::TopicAccounts {
 public:
  Result<std::vector<std::string>> accounts(storage::Connection& connection,
                                            const std::string& topic, const std::string& after,
                                            int limit) override {
    auto listeners = chat::read_listeners(connection, topic);
    if (!listeners) return fail(listeners.error());
    auto cards = directory::read_cards(connection, *listeners);
    if (!cards) return fail(cards.error());
    std::set<std::string> ids;
    for (const auto& it : *cards)
      if (it.account_id > after) ids.insert(it.account_id);
    std::vector<std::string> page(ids.begin(), ids.end());
    if (std::cmp_greater(page.size(), limit)) page.resize(static_cast<std::size_t>(limit));
    return page;
  }
};

}  // namespace mct
