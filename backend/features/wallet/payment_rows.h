#pragma once

#include <optional>
#include <vector>

#include "backend/features/wallet/charges.h"
#include "backend/storage/database.h"

namespace mct::wallet {

// Errors: PAYMENT_NOT_FOUND.
Result<Payment> read_payment(storage::Connection& connection, const std::string& id);
// Likewise, once others who change it have ended.
Result<Payment> lock_payment(storage::Connection& connection, const std::string& id);
// The latest first.
Result<std::vector<Payment>> payments_of(storage::Connection& connection,
                                         const std::string& payer_id, std::int64_t offset,
                                         int limit);
// The one that waits or is paid for the same thing; it is inserted when there is none.
Result<Payment> insert_or_lock(storage::Connection& connection, const Payment& payment);
// State, refunded_fen, ordered, paid_ms; and when the provider is asked next, 0: never.
Status keep_payment(storage::Connection& connection, const Payment& payment, std::int64_t due_ms);

// Whom the provider is to be asked about, the most urgent first.
Result<std::vector<std::string>> due_payments(storage::Connection& connection, std::int64_t now_ms,
                                              int limit);
// Not before a while, which grows with the tries.
Status put_off_payment(storage::Connection& connection, const std::string& id, std::int64_t now_ms);

struct DueRefund {
  std::string id;
  std::string payment_id;
  std::string payer_id;
  std::int64_t amount_fen = 0;
  std::string reason;
};
// False: there is one with this id.
Result<bool> insert_refund(storage::Connection& connection, const Refund& refund,
                           std::int64_t now_ms);
Result<std::vector<DueRefund>> due_refunds(storage::Connection& connection, std::int64_t now_ms,
                                           int limit);
Status put_off_refund(storage::Connection& connection, const std::string& id, std::int64_t now_ms);
// False: it was done before.
Result<bool> end_refund(storage::Connection& connection, const std::string& id);

}  // namespace mct::wallet
