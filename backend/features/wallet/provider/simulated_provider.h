#pragma once

#include <map>
#include <mutex>

#include "backend/features/wallet/provider/payment_provider.h"

namespace mct::wallet {

// For development: no money moves, and whoever sees an order can say that it is paid. What was paid
// is forgotten when the server stops.
class SimulatedProvider final : public PaymentProvider {
 public:
  void pay(const std::string& number);

  asio::awaitable<Result<std::string>> create(Order order) override;
  asio::awaitable<Result<OrderStatus>> query(std::string number) override;
  asio::awaitable<Result<bool>> refund(RefundOrder refund) override;
  Result<std::string> read_callback(const std::string& body,
                                    const std::string& signature) const override;
  SimulatedProvider* simulation() override { return this; }

 private:
  struct Known {
    std::int64_t amount_fen = 0;
    bool paid = false;
  };
  std::mutex mutex_;
  std::map<std::string, Known> orders_;
};

}  // namespace mct::wallet
