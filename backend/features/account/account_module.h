#pragma once

#include <memory>

#include "backend/core/clock.h"
#include "backend/features/account/account_store.h"
#include "backend/features/account/passwords.h"
#include "backend/features/account/sms/sms_sender.h"
#include "backend/rpc/server.h"
#include "backend/storage/database.h"

namespace mct::account {

// Accounts, wired: the composition root knows this and nothing else of them.
class AccountModule {
 public:
  // From now on the bridge asks this module whose a token is.
  AccountModule(storage::Database& database, rpc::Bridge& bridge, AccountCards& cards,
                std::shared_ptr<SmsSender> sms, PasswordCost cost, const Clock& clock);
  ~AccountModule();

  // Ends the calls of sessions that other nodes have ended, until it is cancelled.
  asio::awaitable<void> follow_other_nodes();

  // Clears away what nobody needs any more.
  asio::awaitable<void> prune();

  void add_services(rpc::Server& server);

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace mct::account
