#pragma once

#include <memory>
#include <span>

#include "backend/core/clock.h"
#include "backend/features/wallet/charges.h"
#include "backend/features/wallet/provider/payment_provider.h"
#include "backend/rpc/server.h"
#include "backend/storage/migration.h"

namespace mct::wallet {

std::span<const storage::Migration> migrations();

// The wallet, wired: the composition root knows this, charges.h, the providers and the migrations.
class WalletModule {
 public:
  // `provider`: none: nothing can be paid here.
  WalletModule(storage::Database& database, rpc::Bridge& bridge,
               std::shared_ptr<PaymentProvider> provider, const Clock& clock);
  ~WalletModule();

  // Who hears of payments of a purpose; before the server starts.
  void listen(std::string purpose, PaymentListener& listener);

  void add_services(rpc::Server& server);
  // Asks the provider about what is open, and to give back what is owed, until it is cancelled.
  asio::awaitable<void> keep_settling();
  // What the provider tells by itself. Errors: CALLBACK_REFUSED, PAYMENT_NOT_FOUND,
  // PROVIDER_UNAVAILABLE.
  asio::awaitable<Status> take_callback(std::string body, std::string signature);

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace mct::wallet
