#pragma once

#include <cstdint>
#include <string>

#include "backend/core/result.h"

namespace mct::wallet {

// The values are those of the contract and of the database.
enum class PaymentState { waiting = 1, paid = 2, closed = 3, returned = 4 };

// Amounts are in fen, times in milliseconds since 1970-01-01T00:00:00Z; 0: none.
struct Payment {
  std::string id;
  std::string purpose;     // noun of the feature that charges, such as property.bill
  std::string subject_id;  // of what is paid for
  std::string payer_id;    // an account
  std::string payee_id;    // an organization
  std::string payee_name;
  std::string title;
  std::int64_t amount_fen = 0;
  std::int64_t refunded_fen = 0;
  PaymentState state = PaymentState::waiting;
  bool ordered = false;  // the provider may know of it
  std::int64_t created_ms = 0;
  std::int64_t expires_ms = 0;
  std::int64_t paid_ms = 0;
};

inline constexpr std::int64_t most_fen = 1'000'000'000;
inline constexpr std::int64_t payable_ms = 15 * 60 * 1000;

namespace reason {
inline constexpr Reason payment_not_found{Code::not_found, "PAYMENT_NOT_FOUND"};
inline constexpr Reason payment_closed{Code::failed_precondition, "PAYMENT_CLOSED"};
inline constexpr Reason payment_under_way{Code::failed_precondition, "PAYMENT_UNDER_WAY"};
inline constexpr Reason already_paid{Code::failed_precondition, "ALREADY_PAID"};
inline constexpr Reason not_paid{Code::failed_precondition, "NOT_PAID"};
inline constexpr Reason refund_too_large{Code::failed_precondition, "REFUND_TOO_LARGE"};
inline constexpr Reason payments_not_set_up{Code::failed_precondition, "PAYMENTS_NOT_SET_UP"};
inline constexpr Reason not_simulated{Code::failed_precondition, "NOT_SIMULATED"};
}  // namespace reason

}  // namespace mct::wallet
