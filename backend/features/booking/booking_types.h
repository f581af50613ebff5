#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "backend/core/result.h"

namespace mct::booking {

// The values are those of the contract.
enum class OfferKind { ticket = 1, room };
enum class State { held = 1, paid, expired, cancelled, refunded };

inline constexpr std::int64_t hold_ms = 15 * 60 * 1000;
inline constexpr std::int64_t hour_ms = 3600 * 1000;
inline constexpr std::int64_t most_price_fen = 10'000'000;
inline constexpr int most_per_booking = 20;
inline constexpr int most_held = 5;
inline constexpr int most_stock = 100'000;
inline constexpr int most_slots = 60;
inline constexpr std::size_t most_rules = 5;
inline constexpr int most_hours_before = 720;

struct RefundRule {
  int hours_before = 0;
  int percent = 0;

  friend bool operator==(const RefundRule&, const RefundRule&) = default;
};

struct Offer {
  std::string id;
  std::string place_id;
  std::string place_name;
  OfferKind kind = OfferKind::ticket;
  std::string title;
  std::string description;
  std::int64_t price_fen = 0;
  std::vector<RefundRule> refund_rules;
  int most_per_booking = 1;
  bool on_sale = false;
  bool sample = false;
  std::int64_t revision = 0;
};

struct Slot {
  std::string id;
  std::string offer_id;
  std::int64_t start_ms = 0;
  std::int64_t end_ms = 0;
  int stock = 0;
  int left = 0;
};

struct Ticket {
  std::string grant_id;
  std::string code;
  std::int64_t used_ms = 0;  // 0: not, as far as gates have told
};

struct Booking {
  std::string id;
  std::string account_id;
  std::string slot_id;
  std::string offer_id;
  std::string title;
  std::string place_id;
  std::string place_name;
  OfferKind kind = OfferKind::ticket;
  std::int64_t start_ms = 0;
  std::int64_t end_ms = 0;
  int count = 0;
  std::int64_t amount_fen = 0;
  std::vector<RefundRule> refund_rules;
  State state = State::held;
  std::int64_t hold_end_ms = 0;
  std::int64_t refunded_fen = 0;
  std::int64_t created_ms = 0;
  bool sample = false;
  std::string payment_id = {};  // that was charged; empty: none yet
  std::vector<Ticket> tickets = {};
};

namespace reason {
using namespace mct::reason;
inline constexpr Reason offer_not_found{Code::not_found, "OFFER_NOT_FOUND"};
inline constexpr Reason offer_changed{Code::aborted, "OFFER_CHANGED"};
inline constexpr Reason not_your_unit{Code::permission_denied, "NOT_YOUR_UNIT"};
inline constexpr Reason stock_taken{Code::failed_precondition, "STOCK_TAKEN"};
inline constexpr Reason slot_not_found{Code::not_found, "SLOT_NOT_FOUND"};
inline constexpr Reason not_on_sale{Code::failed_precondition, "NOT_ON_SALE"};
inline constexpr Reason sold_out{Code::resource_exhausted, "SOLD_OUT"};
inline constexpr Reason hold_limit{Code::resource_exhausted, "HOLD_LIMIT"};
inline constexpr Reason hold_over{Code::failed_precondition, "HOLD_OVER"};
inline constexpr Reason booking_not_found{Code::not_found, "BOOKING_NOT_FOUND"};
inline constexpr Reason payment_unavailable{Code::failed_precondition, "PAYMENT_UNAVAILABLE"};
inline constexpr Reason ticket_used{Code::failed_precondition, "TICKET_USED"};
inline constexpr Reason refund_over{Code::failed_precondition, "REFUND_OVER"};
inline constexpr Reason refund_changed{Code::failed_precondition, "REFUND_CHANGED"};
}  // namespace reason

}  // namespace mct::booking
