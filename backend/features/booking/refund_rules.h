#pragma once

#include "backend/features/booking/booking_types.h"

namespace mct::booking {

// What comes back of what was paid, in whole fen, rounded down. Nothing: it cannot be taken back
// any more. What was free can be until it begins.
std::optional<std::int64_t> refundable_fen(const Booking& booking, std::int64_t now_ms);

// As rows have them: "24:100;2:50". Empty: none.
std::string to_text(const std::vector<RefundRule>& rules);
// Nothing: it is not written so, or out of range.
std::optional<std::vector<RefundRule>> parse_refund_rules(std::string_view text);

bool is_valid(const RefundRule& rule);

}  // namespace mct::booking
