#pragma once

#include "backend/features/wallet/provider/payment_provider.h"
#include "backend/gateway/gateway.h"

namespace mct::wallet {

// Posts JSON to one address. Amounts are in fen, times in seconds since 1970:
//   {"action": "create", "order": "…", "amount": 100, "title": "…", "expires": 1780000000}
//       -> {"pay_url": "https://…"}
//   {"action": "query", "order": "…"} -> {"state": "waiting" | "paid" | "closed", "paid": 100}
//   {"action": "refund", "order": "…", "refund": "…", "amount": 100, "reason": "…"}
//       -> {"state": "done" | "waiting"}
// A callback is {"order": "…"}; its signature is HMAC-SHA-256 over the body with the same key, in
// hex.
class HttpProvider final : public PaymentProvider {
 public:
  HttpProvider(Gateway gateway, std::string key)
      : gateway_(std::move(gateway)), key_(std::move(key)) {}

  asio::awaitable<Result<std::string>> create(Order order) override;
  asio::awaitable<Result<OrderStatus>> query(std::string number) override;
  asio::awaitable<Result<bool>> refund(RefundOrder refund) override;
  Result<std::string> read_callback(const std::string& body,
                                    const std::string& signature) const override;

 private:
  const Gateway gateway_;
  const std::string key_;
};

}  // namespace mct::wallet
