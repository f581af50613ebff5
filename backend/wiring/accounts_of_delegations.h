#pragma once

#include "backend/features/account/account_store.h"
#include "backend/features/delegation/delegation_store.h"

namespace mct {

// Whoever acts for others is an account: wires the port of one feature to the store of another.
class AccountsOfDelegations final : public delegation::Accounts {
 public:
  // `cards` follow the accounts of wards.
  explicit AccountsOfDelegations(account::AccountCards& cards) : cards_(cards) {}

  Result<delegation::Person> person(storage::Connection& connection,
                                    const std::string& account_id) override {
    auto account = account::read_account(connection, account_id);
    if (!account) return fail(account.error());
    return delegation::Person{account->id, account->nickname, account->phone};
  }
  Status open_ward(storage::Connection& connection, const delegation::Person& ward,
                   std::int64_t now_ms) override {
    return account::open_ward(connection, cards_, {ward.account_id, {}, ward.nickname, {}, now_ms});
  }
  Status close_ward(storage::Connection& connection, const std::string& account_id,
                    std::int64_t now_ms) override {
    auto ended = account::close_account(connection, cards_, account_id, now_ms);
    if (!ended) return fail(ended.error());
    return {};
  }

 private:
  account::AccountCards& cards_;
};

}  // namespace mct
