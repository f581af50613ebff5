#pragma once

#include <map>
#include <set>

#include "backend/features/wallet/provider/payment_provider.h"

namespace mct::wallet {

// A provider that a test looks into: people pay there, and it may not answer.
class DrawerProvider final : public PaymentProvider {
 public:
  struct Kept {
    Order order;
    std::int64_t paid_fen = 0;
  };
  std::map<std::string, Kept> orders;
  std::map<std::string, std::int64_t> refunds;  // by their number
  bool answers = true;
  bool refunds_at_once = true;

  std::int64_t held() const {
    std::int64_t sum = 0;
    for (const auto& [number, kept] : orders) sum += kept.paid_fen;
    for (const auto& [number, fen] : refunds) sum -= fen;
    return sum;
  }

  asio::awaitable<Result<std::string>> create(Order order) override {
    if (!answers) co_return away();
    orders.try_emplace(order.number, Kept{order, 0});
    co_return "https://pay.invalid/" + order.number;
  }
  asio::awaitable<Result<OrderStatus>> query(std::string number) override {
    if (!answers) co_return away();
    const auto found = orders.find(number);
    if (found == orders.end()) co_return OrderStatus{OrderStatus::State::closed, 0};
    if (found->second.paid_fen == 0) co_return OrderStatus{};
    co_return OrderStatus{OrderStatus::State::paid, found->second.paid_fen};
  }
  asio::awaitable<Result<bool>> refund(RefundOrder refund) override {
    if (!answers) co_return away();
    if (!refunds_at_once) co_return false;
    refunds.try_emplace(refund.number, refund.amount_fen);
    co_return true;
  }
  Result<std::string> read_callback(const std::string& body,
                                    const std::string& signature) const override {
    if (signature != "good") return fail(reason::callback_refused, "回调的签名不对");
    return body;
  }

 private:
  static tl::unexpected<Error> away() {
    return fail(reason::provider_unavailable, "支付机构没有应答");
  }
};

}  // namespace mct::wallet
