#pragma once

#include <QString>

namespace mct::app {

// The values are those of the contract.
enum class PaymentState { unknown = 0, waiting = 1, paid = 2, closed = 3, returned = 4 };

// Amounts are in fen, times in milliseconds since 1970-01-01T00:00:00Z; 0: none.
struct Payment {
  QString id, title, payee;
  qint64 amount_fen = 0;
  qint64 refunded_fen = 0;
  PaymentState state = PaymentState::unknown;
  qint64 created_ms = 0;
  qint64 expires_ms = 0;
  qint64 paid_ms = 0;
};

// Where a payment is paid.
struct PaymentStart {
  Payment payment;
  QString url;
  bool simulated = false;  // no money moves
};

}  // namespace mct::app
