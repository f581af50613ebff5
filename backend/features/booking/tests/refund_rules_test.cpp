#include "backend/features/booking/refund_rules.h"

#include <gtest/gtest.h>

namespace mct::booking {
namespace {

Booking booking(std::int64_t amount_fen, std::vector<RefundRule> rules) {
  Booking it;
  it.start_ms = 100 * hour_ms;
  it.amount_fen = amount_fen;
  it.refund_rules = std::move(rules);
  return it;
}

TEST(RefundRulesTest, TheRuleThatGivesMostAppliesToTheMillisecond) {
  const auto it = booking(9999, {{2, 50}, {24, 100}});
  EXPECT_EQ(refundable_fen(it, 76 * hour_ms), 9999);
  EXPECT_EQ(refundable_fen(it, 76 * hour_ms + 1), 4999) << "half, rounded down";
  EXPECT_EQ(refundable_fen(it, 98 * hour_ms), 4999);
  EXPECT_EQ(refundable_fen(it, 98 * hour_ms + 1), std::nullopt);
}

TEST(RefundRulesTest, WithoutRulesNothingComesBack) {
  EXPECT_EQ(refundable_fen(booking(4000, {}), 0), std::nullopt);
}

TEST(RefundRulesTest, WhatWasFreeIsCancelledUntilItBegins) {
  EXPECT_EQ(refundable_fen(booking(0, {}), 100 * hour_ms - 1), 0);
  EXPECT_EQ(refundable_fen(booking(0, {}), 100 * hour_ms), std::nullopt);
}

TEST(RefundRulesTest, AreWrittenAsTheyAreRead) {
  for (const std::string text : {"", "24:100", "24:100;2:50", "0:1;720:100"}) {
    const auto rules = parse_refund_rules(text);
    ASSERT_TRUE(rules) << text;
    EXPECT_EQ(to_text(*rules), text);
  }
  for (const auto* text : {"24", "24:0", "24:101", "721:50", "-1:50", "24:100;", "a:b"})
    EXPECT_FALSE(parse_refund_rules(text)) << text;
}

}  // namespace
}  // namespace mct::booking
