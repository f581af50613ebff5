#pragma once

#include "backend/features/property/bill_store.h"
#include "backend/features/wallet/charges.h"

namespace mct {

// Bills are paid through the wallet: wires the port of one feature to another, both ways.
class PaymentsOfBills final : public property::Payments, public wallet::PaymentListener {
 public:
  explicit PaymentsOfBills(property::Communities& communities) : communities_(communities) {}

  Result<std::string> charge(storage::Connection& connection, const property::Bill& bill,
                             const std::string& payer_id, std::int64_t now_ms) override {
    const auto title =
        bill.community_name + bill.place + bill.room + " " + bill.period + bill.title;
    const wallet::Charge charge{property::bill_purpose, bill.id, payer_id,       bill.company_id,
                                bill.company_name,      title,   bill.amount_fen};
    return wallet::charge(connection, charge, now_ms);
  }

  Status withdraw(storage::Connection& connection, const property::Bill& bill) override {
    return wallet::withdraw(connection, bill.payment_id);
  }

  Status refund(storage::Connection& connection, const property::Bill& bill,
                std::int64_t now_ms) override {
    const wallet::Refund refund{"bill-" + bill.id, bill.payment_id, bill.amount_fen, bill.reason};
    return wallet::refund(connection, refund, now_ms);
  }

  Status paid(storage::Connection& connection, const wallet::Payment& payment,
              std::int64_t now_ms) override {
    auto wanted =
        property::settle_bill(connection, communities_, payment.subject_id, payment.id, now_ms);
    if (!wanted) return fail(wanted.error());
    if (*wanted) return {};
    const wallet::Refund refund{"bill-" + payment.subject_id, payment.id, payment.amount_fen,
                                "账单已撤回"};
    return wallet::refund(connection, refund, now_ms);
  }

  // The bill stays open, and can be charged anew.
  Status expired(storage::Connection&, const wallet::Payment&, std::int64_t) override { return {}; }

 private:
  property::Communities& communities_;
};

}  // namespace mct
