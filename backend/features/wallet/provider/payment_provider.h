#pragma once

#include <boost/asio/awaitable.hpp>
#include <optional>
#include <string>

#include "backend/core/result.h"

namespace mct::wallet {

namespace asio = boost::asio;

// What is to be paid. The number names it at the provider, which takes money for it once at most.
struct Order {
  std::string number;
  std::int64_t amount_fen = 0;
  std::string title;
  std::int64_t expires_ms = 0;  // the provider takes no money from then on
};

struct OrderStatus {
  enum class State { waiting, paid, closed };
  State state = State::waiting;
  std::int64_t paid_fen = 0;
};

struct RefundOrder {
  std::string order_number;
  std::string number;  // names the refund: the same again is the same refund
  std::int64_t amount_fen = 0;
  std::string reason;
};

class SimulatedProvider;

// Whoever moves the money. Orders and refunds may be asked for again with the same number. Errors:
// PROVIDER_UNAVAILABLE (try again later), PROVIDER_REFUSED.
class PaymentProvider {
 public:
  virtual ~PaymentProvider() = default;

  // Where it is paid; empty when that is nowhere.
  virtual asio::awaitable<Result<std::string>> create(Order order) = 0;
  virtual asio::awaitable<Result<OrderStatus>> query(std::string number) = 0;
  // True: the money is on its way back; false: not yet, ask again.
  virtual asio::awaitable<Result<bool>> refund(RefundOrder refund) = 0;

  // Which order the provider tells us about by itself; it is then asked with query, so that a call
  // that is repeated does no harm. `signature`: of the header. Errors: CALLBACK_REFUSED.
  virtual Result<std::string> read_callback(const std::string& body,
                                            const std::string& signature) const = 0;

  // None: money is real.
  virtual SimulatedProvider* simulation() { return nullptr; }
};

namespace reason {
inline constexpr Reason provider_unavailable{Code::unavailable, "PROVIDER_UNAVAILABLE"};
inline constexpr Reason provider_refused{Code::failed_precondition, "PROVIDER_REFUSED"};
inline constexpr Reason callback_refused{Code::permission_denied, "CALLBACK_REFUSED"};
}  // namespace reason

}  // namespace mct::wallet
