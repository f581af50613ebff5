#include "backend/features/account/account_module.h"

#include <spdlog/spdlog.h>

#include "backend/features/account/account_rpc.h"

namespace mct::account {
namespace {

SessionCalls calls_of(rpc::Bridge& bridge) {
  return {[&bridge] { return bridge.calls().sessions(); },
          [&bridge](const std::string& session_id) {
            bridge.calls().end_session(session_id,
                                       {reason::session_ended, "登录已失效，请重新登录", {}});
          }};
}

}  // namespace

struct AccountModule::Parts {
  Parts(storage::Database& database, rpc::Bridge& bridge, AccountCards& cards,
        std::shared_ptr<SmsSender> sms, PasswordCost cost, const Clock& clock)
      : code_store(database),
        session_store(database),
        account_store(database, cards),
        passwords(cost),
        codes(code_store, std::move(sms), clock),
        sessions(session_store, calls_of(bridge), clock),
        accounts(account_store, codes, sessions, passwords, clock),
        rpc(bridge, codes, accounts, sessions) {}

  CodeStore code_store;
  SessionStore session_store;
  AccountStore account_store;
  Passwords passwords;
  CodeService codes;
  SessionService sessions;
  AccountService accounts;
  AccountRpc rpc;
};

AccountModule::AccountModule(storage::Database& database, rpc::Bridge& bridge, AccountCards& cards,
                             std::shared_ptr<SmsSender> sms, PasswordCost cost, const Clock& clock)
    : parts_(std::make_unique<Parts>(database, bridge, cards, std::move(sms), cost, clock)) {
  bridge.authenticate_with(parts_->sessions);
}
AccountModule::~AccountModule() = default;

asio::awaitable<void> AccountModule::follow_other_nodes() {
  return parts_->sessions.follow_other_nodes();
}

asio::awaitable<void> AccountModule::prune() {
  if (auto status = co_await parts_->accounts.prune(); !status)
    spdlog::warn("old wrong passwords could not be forgotten: {}", status.error().message);
}

void AccountModule::add_services(rpc::Server& server) {
  server.add(parts_->rpc);
}

}  // namespace mct::account
