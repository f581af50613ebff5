#pragma once

#include <boost/asio/awaitable.hpp>
#include <map>
#include <vector>

#include "backend/core/clock.h"
#include "backend/features/wallet/ledger_rows.h"
#include "backend/features/wallet/payment_rows.h"

namespace mct::wallet {

namespace asio = boost::asio;

// Payments, and what becomes of them.
class PaymentStore {
 public:
  PaymentStore(storage::Database& database, const Clock& clock)
      : database_(database), clock_(clock) {}

  // Before the first call.
  void listen(std::string purpose, PaymentListener& listener) {
    listeners_[std::move(purpose)] = &listener;
  }

  // Errors: PAYMENT_NOT_FOUND.
  asio::awaitable<Result<Payment>> get(std::string id);
  asio::awaitable<Result<std::vector<Payment>>> own(std::string payer_id, std::int64_t offset,
                                                    int limit);

  // The provider is about to know of it. Errors: PAYMENT_NOT_FOUND, PAYMENT_CLOSED.
  asio::awaitable<Result<Payment>> begin(std::string id);
  // The provider has the money: once, however often it is told.
  asio::awaitable<Result<Payment>> settle_paid(std::string id);
  // Nothing was paid, and nothing will be.
  asio::awaitable<Result<Payment>> settle_unpaid(std::string id);

  asio::awaitable<Result<std::vector<std::string>>> due(int limit);
  asio::awaitable<Status> put_off(std::string id);

  asio::awaitable<Result<std::vector<DueRefund>>> refunds(int limit);
  asio::awaitable<Status> put_off_refund(std::string id);
  asio::awaitable<Status> settle_refund(DueRefund refund);

  asio::awaitable<Result<Books>> add_up(int most_problems);

 private:
  Status tell_paid(storage::Connection& connection, const Payment& payment, std::int64_t now_ms);
  Status tell_expired(storage::Connection& connection, const Payment& payment, std::int64_t now_ms);

  storage::Database& database_;
  const Clock& clock_;
  std::map<std::string, PaymentListener*> listeners_;
};

}  // namespace mct::wallet
