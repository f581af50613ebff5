#pragma once

#include "backend/features/booking/booking_ports.h"
#include "backend/features/booking/booking_types.h"

namespace mct {

// A server without a wallet: what is free can be booked, nothing else be paid.
class NoPayments final : public booking::Payments {
 public:
  Status take(storage::Connection&, const Payment&, std::int64_t) override { return refused(); }
  Status give_back(storage::Connection&, const std::string&, std::int64_t, std::int64_t) override {
    return refused();
  }

 private:
  static Status refused() {
    return fail(booking::reason::payment_unavailable, "本服务器还没有开通在线支付");
  }
};

}  // namespace mct
