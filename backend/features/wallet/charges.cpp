#include "backend/features/wallet/charges.h"

#include "backend/core/ids.h"
#include "backend/features/wallet/ledger_rows.h"
#include "backend/features/wallet/payment_events.h"
#include "backend/features/wallet/payment_rows.h"

namespace mct::wallet {

using storage::Connection;

Result<std::string> charge(Connection& connection, const Charge& it, std::int64_t now_ms) {
  if (it.amount_fen < 1 || it.amount_fen > most_fen)
    return fail(mct::reason::invalid_argument, "金额有误",
                {{"amount_fen", "须为 0.01 元至 1000 万元"}});
  const auto id = random_id();
  const Payment wanted{id,
                       it.purpose,
                       it.subject_id,
                       it.payer_id,
                       it.payee_id,
                       it.payee_name,
                       it.title,
                       it.amount_fen,
                       0,
                       PaymentState::waiting,
                       false,
                       now_ms,
                       now_ms + payable_ms,
                       0};
  auto payment = insert_or_lock(connection, wanted);
  if (!payment) return fail(payment.error());
  if (payment->id == id) return id;
  if (payment->state == PaymentState::paid) return fail(reason::already_paid, "已经付过了");
  if (payment->expires_ms <= now_ms)
    return fail(reason::payment_under_way, "上一次支付还在核对，请过几分钟再试");
  if (payment->payer_id != it.payer_id)
    return fail(reason::payment_under_way, "别人正在付这一笔，请稍后再看");
  return payment->id;
}

Status withdraw(Connection& connection, const std::string& payment_id) {
  auto payment = lock_payment(connection, payment_id);
  if (!payment) return fail(payment.error());
  if (payment->state == PaymentState::paid) return fail(reason::already_paid, "已经付过了");
  if (payment->state != PaymentState::waiting) return {};
  payment->state = PaymentState::closed;
  // The provider may take money until the order expires.
  return keep_payment(connection, *payment, payment->ordered ? payment->expires_ms : 0);
}

Status refund(Connection& connection, const Refund& it, std::int64_t now_ms) {
  if (it.amount_fen < 1)
    return fail(mct::reason::invalid_argument, "退款金额有误", {{"amount_fen", "须大于 0"}});
  auto payment = lock_payment(connection, it.payment_id);
  if (!payment) return fail(payment.error());
  auto fresh = insert_refund(connection, it, now_ms);
  if (!fresh) return fail(fresh.error());
  if (!*fresh) return {};
  if (payment->state != PaymentState::paid) return fail(reason::not_paid, "还没有付款，不能退款");
  if (it.amount_fen > payment->amount_fen - payment->refunded_fen)
    return fail(reason::refund_too_large, "退款不能超过已付的金额");
  payment->refunded_fen += it.amount_fen;
  if (auto status = keep_payment(connection, *payment, 0); !status) return status;
  const Entry refunded{EntryKind::refunded, it.id, payee_account(payment->payee_id),
                       payer_account(payment->payer_id), it.amount_fen};
  if (auto status = post(connection, refunded, now_ms); !status) return status;
  return tell_payer(connection, *payment, now_ms);
}

}  // namespace mct::wallet
