#include "backend/features/wallet/payment_store.h"

#include "backend/features/wallet/payment_events.h"

namespace mct::wallet {
namespace {

using storage::Connection;

constexpr std::int64_t ask_after_ms = 5'000;

// What came in after the payment had been closed goes back whole.
Status give_back(Connection& connection, Payment& payment, std::int64_t now_ms) {
  payment.state = PaymentState::returned;
  payment.refunded_fen = payment.amount_fen;
  if (auto status = keep_payment(connection, payment, 0); !status) return status;
  auto owed = insert_refund(
      connection, {payment.id + "-late", payment.id, payment.amount_fen, "付款时已经关闭"}, now_ms);
  if (!owed) return fail(owed.error());
  return tell_payer(connection, payment, now_ms);
}

}  // namespace

asio::awaitable<Result<Payment>> PaymentStore::get(std::string id) {
  auto job = [=](Connection& connection) { return read_payment(connection, id); };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<std::vector<Payment>>> PaymentStore::own(std::string payer_id,
                                                                std::int64_t offset, int limit) {
  auto job = [=](Connection& connection) {
    return payments_of(connection, payer_id, offset, limit);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<Payment>> PaymentStore::begin(std::string id) {
  const auto now = clock_.now_ms();
  auto job = [=](Connection& connection) -> Result<Payment> {
    auto payment = lock_payment(connection, id);
    if (!payment) return payment;
    if (payment->state != PaymentState::waiting || payment->expires_ms <= now)
      return fail(reason::payment_closed, "这笔支付已经结束或已过期");
    payment->ordered = true;
    if (auto status = keep_payment(connection, *payment, now + ask_after_ms); !status)
      return fail(status.error());
    return payment;
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Payment>> PaymentStore::settle_paid(std::string id) {
  const auto now = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<Payment> {
    auto payment = lock_payment(connection, id);
    if (!payment) return payment;
    if (payment->paid_ms > 0) return payment;
    payment->paid_ms = now;
    const Entry received{EntryKind::received, id, provider_account,
                         payer_account(payment->payer_id), payment->amount_fen};
    if (auto status = post(connection, received, now); !status) return fail(status.error());
    if (payment->state == PaymentState::closed) {
      if (auto status = give_back(connection, *payment, now); !status) return fail(status.error());
      return payment;
    }
    payment->state = PaymentState::paid;
    if (auto status = keep_payment(connection, *payment, 0); !status) return fail(status.error());
    const Entry charged{EntryKind::charged, id, payer_account(payment->payer_id),
                        payee_account(payment->payee_id), payment->amount_fen};
    if (auto status = post(connection, charged, now); !status) return fail(status.error());
    if (auto status = tell_paid(connection, *payment, now); !status) return fail(status.error());
    if (auto status = tell_payer(connection, *payment, now); !status) return fail(status.error());
    // The listener may have refunded it.
    return read_payment(connection, id);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Payment>> PaymentStore::settle_unpaid(std::string id) {
  const auto now = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<Payment> {
    auto payment = lock_payment(connection, id);
    if (!payment || payment->paid_ms > 0) return payment;
    const bool expired = payment->state == PaymentState::waiting;
    payment->state = PaymentState::closed;
    if (auto status = keep_payment(connection, *payment, 0); !status) return fail(status.error());
    if (!expired) return payment;
    if (auto status = tell_expired(connection, *payment, now); !status) return fail(status.error());
    if (auto status = tell_payer(connection, *payment, now); !status) return fail(status.error());
    return payment;
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<std::vector<std::string>>> PaymentStore::due(int limit) {
  const auto now = clock_.now_ms();
  auto job = [=](Connection& connection) { return due_payments(connection, now, limit); };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Status> PaymentStore::put_off(std::string id) {
  const auto now = clock_.now_ms();
  auto job = [=](Connection& connection) { return put_off_payment(connection, id, now); };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<std::vector<DueRefund>>> PaymentStore::refunds(int limit) {
  const auto now = clock_.now_ms();
  auto job = [=](Connection& connection) { return due_refunds(connection, now, limit); };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Status> PaymentStore::put_off_refund(std::string id) {
  const auto now = clock_.now_ms();
  auto job = [=](Connection& connection) { return wallet::put_off_refund(connection, id, now); };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Status> PaymentStore::settle_refund(DueRefund refund) {
  const auto now = clock_.now_ms();
  auto job = [=](Connection& connection) -> Status {
    auto fresh = end_refund(connection, refund.id);
    if (!fresh) return fail(fresh.error());
    if (!*fresh) return {};
    return post(connection,
                {EntryKind::returned, refund.id, payer_account(refund.payer_id), provider_account,
                 refund.amount_fen},
                now);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Books>> PaymentStore::add_up(int most_problems) {
  auto job = [=](Connection& connection) { return wallet::add_up(connection, most_problems); };
  co_return co_await database_.read(std::move(job));
}

Status PaymentStore::tell_paid(Connection& connection, const Payment& payment,
                               std::int64_t now_ms) {
  const auto found = listeners_.find(payment.purpose);
  return found == listeners_.end() ? Status{} : found->second->paid(connection, payment, now_ms);
}

Status PaymentStore::tell_expired(Connection& connection, const Payment& payment,
                                  std::int64_t now_ms) {
  const auto found = listeners_.find(payment.purpose);
  return found == listeners_.end() ? Status{} : found->second->expired(connection, payment, now_ms);
}

}  // namespace mct::wallet
