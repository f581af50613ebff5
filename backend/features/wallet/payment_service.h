#pragma once

#include <memory>

#include "backend/features/wallet/payment_store.h"
#include "backend/features/wallet/provider/payment_provider.h"

namespace mct::wallet {

// Between the books and the provider: orders are opened, and what the provider says is settled.
// Somebody else's payment is PAYMENT_NOT_FOUND.
class PaymentService {
 public:
  // `provider`: none: nothing can be paid here.
  PaymentService(PaymentStore& payments, std::shared_ptr<PaymentProvider> provider,
                 const Clock& clock)
      : payments_(payments), provider_(std::move(provider)), clock_(clock) {}

  asio::awaitable<Result<Payment>> get(std::string payer_id, std::string id);

  struct Started {
    Payment payment;
    std::string pay_url;
    bool simulated = false;
  };
  // Errors: PAYMENT_NOT_FOUND, PAYMENT_CLOSED, PAYMENTS_NOT_SET_UP, PROVIDER_UNAVAILABLE,
  // PROVIDER_REFUSED.
  asio::awaitable<Result<Started>> start(std::string payer_id, std::string id);
  asio::awaitable<Result<Payment>> check(std::string payer_id, std::string id);
  // Errors: as check, NOT_SIMULATED.
  asio::awaitable<Result<Payment>> simulate(std::string payer_id, std::string id);

  // What the provider has told by itself. Errors: CALLBACK_REFUSED, and as check.
  asio::awaitable<Status> take_callback(std::string body, std::string signature);

  // Asks the provider about everything that is due; failing is for the log.
  asio::awaitable<Status> settle_due();

 private:
  asio::awaitable<Result<Payment>> settle(Payment payment);
  asio::awaitable<Status> settle_payments();
  asio::awaitable<Status> settle_refunds();

  PaymentStore& payments_;
  std::shared_ptr<PaymentProvider> provider_;
  const Clock& clock_;
};

}  // namespace mct::wallet
