#pragma once

#include "backend/events/event_log.h"
#include "backend/features/wallet/wallet_types.h"

namespace mct::wallet {

// On the topic of the payer's account: it was paid, refunded or given back, or its time is over.
inline constexpr events::Kind payment_changed{"payment.changed"};

// Within the transaction that changes it; last of all in it, as of all that is told.
inline Status tell_payer(storage::Connection& connection, const Payment& payment,
                         std::int64_t now_ms) {
  const auto topic = events::topic_of("account", payment.payer_id);
  auto told = events::append(connection, events::NewEvent{topic, payment_changed, {}}, now_ms);
  if (!told) return fail(told.error());
  return {};
}

}  // namespace mct::wallet
