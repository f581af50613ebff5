#pragma once

#include "backend/features/wallet/wallet_types.h"

namespace mct::storage {
class Connection;
}

// What other features ask of the wallet, within their own transactions (backend/wiring). The app
// then opens the page wallet/pay with the payment's id.
namespace mct::wallet {

struct Charge {
  std::string purpose;
  std::string subject_id;
  std::string payer_id;
  std::string payee_id;
  std::string payee_name;
  std::string title;
  std::int64_t amount_fen = 0;  // 1 to most_fen
};

// The id of the payment, which can be paid for payable_ms. Charging again for the same thing gives
// the payment that waits. Errors: ALREADY_PAID, PAYMENT_UNDER_WAY (somebody else's waits, or one
// that has expired and may have been paid).
Result<std::string> charge(storage::Connection& connection, const Charge& charge,
                           std::int64_t now_ms);

// The payment is not wanted any more. What is paid all the same goes back by itself.
// Errors: PAYMENT_NOT_FOUND, ALREADY_PAID (refund it).
Status withdraw(storage::Connection& connection, const std::string& payment_id);

struct Refund {
  std::string id;  // made by the caller; the same again has no further effect
  std::string payment_id;
  std::int64_t amount_fen = 0;  // all refunds of a payment together are never more than was paid
  std::string reason;           // for people
};
// It is owed to the payer from now on; the provider is asked until it has given it back.
// Errors: INVALID_ARGUMENT, PAYMENT_NOT_FOUND, NOT_PAID, REFUND_TOO_LARGE.
Status refund(storage::Connection& connection, const Refund& refund, std::int64_t now_ms);

// Hears of payments of its purpose within the transaction that settles them.
class PaymentListener {
 public:
  virtual ~PaymentListener() = default;

  // Exactly once for a payment. Whoever does not want the money any more refunds it here.
  virtual Status paid(storage::Connection& connection, const Payment& payment,
                      std::int64_t now_ms) = 0;
  // It has expired, and nothing was paid. Not told of what the feature has withdrawn itself.
  virtual Status expired(storage::Connection& connection, const Payment& payment,
                         std::int64_t now_ms) = 0;
};

}  // namespace mct::wallet
