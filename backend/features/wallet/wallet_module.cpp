#include "backend/features/wallet/wallet_module.h"

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <spdlog/spdlog.h>

#include "backend/features/wallet/ledger_rpc.h"
#include "backend/features/wallet/wallet_rpc.h"

namespace mct::wallet {
namespace {

constexpr std::chrono::seconds look_again{5};

}  // namespace

struct WalletModule::Parts {
  Parts(storage::Database& database, rpc::Bridge& bridge, std::shared_ptr<PaymentProvider> provider,
        const Clock& clock)
      : payments(database, clock),
        service(payments, std::move(provider), clock),
        rpc(bridge, service, payments),
        ledger_rpc(bridge, payments) {}

  PaymentStore payments;
  PaymentService service;
  WalletRpc rpc;
  LedgerRpc ledger_rpc;
};

WalletModule::WalletModule(storage::Database& database, rpc::Bridge& bridge,
                           std::shared_ptr<PaymentProvider> provider, const Clock& clock)
    : parts_(std::make_unique<Parts>(database, bridge, std::move(provider), clock)) {}
WalletModule::~WalletModule() = default;

void WalletModule::listen(std::string purpose, PaymentListener& listener) {
  parts_->payments.listen(std::move(purpose), listener);
}

void WalletModule::add_services(rpc::Server& server) {
  server.add(parts_->rpc);
  server.add(parts_->ledger_rpc);
}

asio::awaitable<void> WalletModule::keep_settling() {
  asio::steady_timer timer(co_await asio::this_coro::executor);
  for (;;) {
    auto settled = co_await parts_->service.settle_due();
    if (!settled) spdlog::error("payments by the clock: {}", settled.error().message);
    timer.expires_after(look_again);
    co_await timer.async_wait(asio::use_awaitable);
  }
}

asio::awaitable<Status> WalletModule::take_callback(std::string body, std::string signature) {
  co_return co_await parts_->service.take_callback(std::move(body), std::move(signature));
}

}  // namespace mct::wallet
