#include "backend/features/wallet/payment_service.h"

#include <spdlog/spdlog.h>

#include "backend/features/wallet/provider/simulated_provider.h"

namespace mct::wallet {
namespace {

constexpr int most_at_once = 50;
// An order that has expired may still be on its way through the provider's own books.
constexpr std::int64_t grace_ms = 2 * 60 * 1000;

tl::unexpected<Error> not_set_up() {
  return fail(reason::payments_not_set_up, "还没有接入支付机构，暂时不能付款");
}

// There is something that only the provider knows.
bool is_open(const Payment& payment) {
  return payment.paid_ms == 0 && payment.ordered;
}

}  // namespace

asio::awaitable<Result<Payment>> PaymentService::get(std::string payer_id, std::string id) {
  auto payment = co_await payments_.get(id);
  if (payment && payment->payer_id != payer_id)
    co_return fail(reason::payment_not_found, "没有这笔支付");
  co_return payment;
}

asio::awaitable<Result<PaymentService::Started>> PaymentService::start(std::string payer_id,
                                                                       std::string id) {
  if (provider_ == nullptr) co_return not_set_up();
  if (auto own = co_await get(payer_id, id); !own) co_return fail(own.error());
  auto payment = co_await payments_.begin(id);
  if (!payment) co_return fail(payment.error());
  Order order{payment->id, payment->amount_fen, payment->title, payment->expires_ms};
  auto url = co_await provider_->create(std::move(order));
  if (!url) co_return fail(url.error());
  co_return Started{std::move(*payment), std::move(*url), provider_->simulation() != nullptr};
}

asio::awaitable<Result<Payment>> PaymentService::check(std::string payer_id, std::string id) {
  auto payment = co_await get(payer_id, id);
  if (!payment || !is_open(*payment)) co_return payment;
  co_return co_await settle(std::move(*payment));
}

asio::awaitable<Result<Payment>> PaymentService::simulate(std::string payer_id, std::string id) {
  auto* simulation = provider_ == nullptr ? nullptr : provider_->simulation();
  if (simulation == nullptr) co_return fail(reason::not_simulated, "这里是真实支付，不能模拟");
  auto payment = co_await get(payer_id, id);
  if (!payment) co_return payment;
  if (payment->state != PaymentState::waiting)
    co_return fail(reason::payment_closed, "这笔支付已经结束");
  simulation->pay(id);
  co_return co_await check(payer_id, id);
}

asio::awaitable<Status> PaymentService::take_callback(std::string body, std::string signature) {
  if (provider_ == nullptr) co_return not_set_up();
  auto number = provider_->read_callback(body, signature);
  if (!number) co_return fail(number.error());
  auto payment = co_await payments_.get(*number);
  if (!payment) co_return fail(payment.error());
  if (!is_open(*payment)) co_return Status{};
  auto settled = co_await settle(std::move(*payment));
  if (!settled) co_return fail(settled.error());
  co_return Status{};
}

asio::awaitable<Result<Payment>> PaymentService::settle(Payment payment) {
  if (provider_ == nullptr) co_return not_set_up();
  auto order = co_await provider_->query(payment.id);
  if (!order) co_return fail(order.error());
  using State = OrderStatus::State;
  if (order->state == State::paid) {
    if (order->paid_fen == payment.amount_fen) co_return co_await payments_.settle_paid(payment.id);
    spdlog::error("payment {}: {} fen were paid in place of {}", payment.id, order->paid_fen,
                  payment.amount_fen);
    co_return fail(reason::provider_refused, "付款金额与应付金额不符，请联系收款单位");
  }
  const bool over = clock_.now_ms() >= payment.expires_ms + grace_ms;
  if (over || (order->state == State::closed && payment.expires_ms <= clock_.now_ms()))
    co_return co_await payments_.settle_unpaid(payment.id);
  co_return payment;
}

asio::awaitable<Status> PaymentService::settle_due() {
  auto payments = co_await settle_payments();
  if (!payments || provider_ == nullptr) co_return payments;
  co_return co_await settle_refunds();
}

asio::awaitable<Status> PaymentService::settle_payments() {
  auto due = co_await payments_.due(most_at_once);
  if (!due) co_return fail(due.error());
  for (const auto& id : *due) {
    auto payment = co_await payments_.get(id);
    if (!payment) co_return fail(payment.error());
    if (!payment->ordered) {
      auto closed = co_await payments_.settle_unpaid(id);
      if (!closed) co_return fail(closed.error());
      continue;
    }
    auto settled = co_await settle(std::move(*payment));
    if (!settled) spdlog::warn("payment {}: {}", id, settled.error().message);
    // Of no effect on what is settled.
    if (auto status = co_await payments_.put_off(id); !status) co_return status;
  }
  co_return Status{};
}

asio::awaitable<Status> PaymentService::settle_refunds() {
  auto due = co_await payments_.refunds(most_at_once);
  if (!due) co_return fail(due.error());
  for (const auto& it : *due) {
    RefundOrder order{it.payment_id, it.id, it.amount_fen, it.reason};
    auto done = co_await provider_->refund(std::move(order));
    if (!done) spdlog::warn("refund {}: {}", it.id, done.error().message);
    Status status;
    if (done && *done)
      status = co_await payments_.settle_refund(it);
    else
      status = co_await payments_.put_off_refund(it.id);
    if (!status) co_return status;
  }
  co_return Status{};
}

}  // namespace mct::wallet
