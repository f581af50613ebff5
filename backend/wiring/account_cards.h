#pragma once

#include "backend/core/clock.h"
#include "backend/features/account/account_store.h"
#include "backend/features/chat/erasure_rows.h"
#include "backend/features/community/residence_store.h"
#include "backend/features/delegation/delegation_store.h"
#include "backend/features/directory/card_store.h"
#include "backend/features/identity/identity_store.h"
#include "backend/wiring/accounts_of_delegations.h"
#include "backend/wiring/communities_of_directory.h"

namespace mct {

// What hangs off an account follows it: wires the port of one feature to the stores of others.
class CardsOfAccounts final : public account::AccountCards {
 public:
  explicit CardsOfAccounts(const Clock& clock) : clock_(clock) {}

  Status opened(storage::Connection& connection, const account::Account& account) override {
    return directory::open_personal_card(connection, profile_of(account), clock_.now_ms());
  }
  Status renamed(storage::Connection& connection, const account::Account& account) override {
    return directory::rename_personal_card(connection, profile_of(account));
  }
  Status closed(storage::Connection& connection, const std::string& account_id,
                std::int64_t now_ms) override {
    if (auto status = delegation::end_delegations_of(connection, delegations_, account_id, now_ms);
        !status)
      return status;
    if (auto erased = identity::erase_account(connection, account_id); !erased) return erased;
    if (auto erased = erase_chats(connection, account_id, now_ms); !erased) return erased;
    if (auto ended = community::end_residences_of(connection, living_, account_id, now_ms); !ended)
      return ended;
    return directory::close_cards(connection, account_id, now_ms);
  }

 private:
  // Of all cards that end with the account; those of units are only released.
  static Status erase_chats(storage::Connection& connection, const std::string& account_id,
                            std::int64_t now_ms) {
    auto cards = directory::held_cards(connection, account_id);
    if (!cards) return fail(cards.error());
    for (const auto& card : *cards) {
      if (card.staff()) continue;
      if (auto erased = chat::erase_card(connection, card.id, now_ms); !erased) return erased;
    }
    return {};
  }

  static directory::Profile profile_of(const account::Account& account) {
    return {account.id, account.phone, account.nickname, account.signature};
  }

  const Clock& clock_;
  AccountsOfDelegations delegations_{*this};
  // With the account end its sessions, and all calls: nobody needs to be told of cards.
  CommunitiesOfDirectory living_{[](const std::string&, const std::string&) {}};
};

}  // namespace mct
