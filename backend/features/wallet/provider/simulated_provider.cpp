#include "backend/features/wallet/provider/simulated_provider.h"

#include <spdlog/spdlog.h>

namespace mct::wallet {

void SimulatedProvider::pay(const std::string& number) {
  const std::lock_guard lock(mutex_);
  if (auto found = orders_.find(number); found != orders_.end()) found->second.paid = true;
}

asio::awaitable<Result<std::string>> SimulatedProvider::create(Order order) {
  spdlog::warn("simulated payments: order {} of {} fen, no money moves", order.number,
               order.amount_fen);
  const std::lock_guard lock(mutex_);
  orders_.try_emplace(order.number, Known{order.amount_fen, false});
  co_return std::string{};
}

asio::awaitable<Result<OrderStatus>> SimulatedProvider::query(std::string number) {
  const std::lock_guard lock(mutex_);
  const auto found = orders_.find(number);
  if (found == orders_.end()) co_return OrderStatus{OrderStatus::State::closed, 0};
  if (!found->second.paid) co_return OrderStatus{};
  co_return OrderStatus{OrderStatus::State::paid, found->second.amount_fen};
}

asio::awaitable<Result<bool>> SimulatedProvider::refund(RefundOrder refund) {
  spdlog::warn("simulated payments: refund {} of {} fen, no money moves", refund.number,
               refund.amount_fen);
  co_return true;
}

Result<std::string> SimulatedProvider::read_callback(const std::string&, const std::string&) const {
  return fail(reason::callback_refused, "模拟支付没有回调");
}

}  // namespace mct::wallet
