#pragma once

#include "backend/features/booking/booking_store.h"
#include "backend/features/wallet/charges.h"

namespace mct {

// Bookings are paid through the wallet: wires the port of one feature to another, both ways.
class PaymentsOfBookings final : public booking::Payments, public wallet::PaymentListener {
 public:
  // As the wallet knows what is paid for.
  static constexpr auto purpose = "booking";

  explicit PaymentsOfBookings(booking::Tickets& tickets) : tickets_(tickets) {}

  Result<std::string> charge(storage::Connection& connection, const Payment& payment,
                             std::int64_t now_ms) override {
    const wallet::Charge charge{purpose,           payment.booking_id, payment.account_id,
                                payment.payee_id,  payment.payee_name, payment.title,
                                payment.amount_fen};
    return wallet::charge(connection, charge, now_ms);
  }

  Status withdraw(storage::Connection& connection, const std::string& payment_id) override {
    return wallet::withdraw(connection, payment_id);
  }

  Status give_back(storage::Connection& connection, const std::string& booking_id,
                   const std::string& payment_id, std::int64_t amount_fen,
                   std::int64_t now_ms) override {
    const wallet::Refund refund{"booking-" + booking_id, payment_id, amount_fen, "退订"};
    return wallet::refund(connection, refund, now_ms);
  }

  Status paid(storage::Connection& connection, const wallet::Payment& payment,
              std::int64_t now_ms) override {
    auto wanted = booking::settle(connection, tickets_, payment.payer_id, payment.subject_id,
                                  payment.id, now_ms);
    if (!wanted) return fail(wanted.error());
    if (*wanted) return {};
    const wallet::Refund refund{"late-" + payment.id, payment.id, payment.amount_fen, "预订已失效"};
    return wallet::refund(connection, refund, now_ms);
  }

  // What is still held can be charged anew.
  Status expired(storage::Connection&, const wallet::Payment&, std::int64_t) override { return {}; }

 private:
  booking::Tickets& tickets_;
};

}  // namespace mct
