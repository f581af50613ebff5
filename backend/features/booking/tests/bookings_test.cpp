#include "backend/features/booking/tests/booking_fixture.h"

namespace mct::booking {
namespace {

using ::testing::SizeIs;

class BookingsTest : public BookingFixture {};
MCT_ON_BOTH_ENGINES(BookingsTest);

TEST_P(BookingsTest, IsHeldThenPaidAndHasATicketForEach) {
  const auto slot = slot_with(10);
  const auto held = book("anna", slot, 2);
  ASSERT_TRUE(held) << held.error().message;
  EXPECT_EQ(held->state(), pb::BOOKING_STATE_HELD);
  EXPECT_EQ(held->amount_fen(), 8000);
  EXPECT_EQ(held->place_name(), "样例园");
  EXPECT_EQ(TimeUtil::TimestampToMilliseconds(held->hold_end_time()), clock_.now_ms() + hold_ms);
  EXPECT_THAT(held->tickets(), SizeIs(0));
  EXPECT_EQ(left(), 8);
  const auto paid = pay("anna", held->id());
  ASSERT_TRUE(paid) << paid.error().message;
  EXPECT_EQ(paid->state(), pb::BOOKING_STATE_PAID);
  EXPECT_THAT(paid->tickets(), SizeIs(2));
  EXPECT_NE(paid->tickets(0).code(), paid->tickets(1).code());
  EXPECT_EQ(pay("anna", held->id())->tickets_size(), 2) << "paid once, however often";
  EXPECT_EQ(number("SELECT CAST(SUM(paid) AS BIGINT) FROM test_payment"), 8000);
  EXPECT_EQ(left(), 8);
}

TEST_P(BookingsTest, WhatIsFreeIsBookedAtOnceAndNeedsNoWallet) {
  const auto slot = slot_with(10, 0);
  const auto booked = book("poor", slot, 3);
  ASSERT_TRUE(booked) << booked.error().message;
  EXPECT_EQ(booked->state(), pb::BOOKING_STATE_PAID);
  EXPECT_THAT(booked->tickets(), SizeIs(3));
  EXPECT_EQ(cancel("poor", booked->id(), 0)->state(), pb::BOOKING_STATE_REFUNDED);
  EXPECT_EQ(left(), 10);
  EXPECT_EQ(number("SELECT count(*) FROM test_payment"), 0);
}

TEST_P(BookingsTest, TheSameRequestIsOneBooking) {
  const auto slot = slot_with(10);
  const auto first = book("anna", slot, 2, "once");
  ASSERT_TRUE(first);
  EXPECT_EQ(book("anna", slot, 2, "once")->id(), first->id());
  EXPECT_EQ(left(), 8);
  EXPECT_NE(book("bert", slot, 2, "once")->id(), first->id()) << "of somebody else";
}

TEST_P(BookingsTest, WhatIsNotPaidInTimeIsOnSaleAgain) {
  const auto slot = slot_with(2);
  const auto held = book("anna", slot, 2);
  ASSERT_TRUE(held);
  EXPECT_EQ(reason_of(book("bert", slot, 1)), "SOLD_OUT");
  clock_.advance(std::chrono::milliseconds(hold_ms - 1));
  EXPECT_EQ(run(module_->release()).value(), 0);
  clock_.advance(std::chrono::milliseconds(1));
  EXPECT_EQ(reason_of(pay("anna", held->id())), "HOLD_OVER") << "also before the clock looks";
  EXPECT_EQ(run(module_->release()).value(), 1);
  EXPECT_EQ(run(module_->release()).value(), 0);
  EXPECT_EQ(get("anna", held->id())->state(), pb::BOOKING_STATE_EXPIRED);
  EXPECT_EQ(left(), 2);
  EXPECT_TRUE(book("bert", slot, 2));
}

TEST_P(BookingsTest, MoneyThatComesTooLateIsNotWanted) {
  const auto slot = slot_with(2);
  const auto held = book("anna", slot, 2);
  const auto charged = expect_ok(charge("anna", held->id()));
  EXPECT_EQ(charged->state(), pb::BOOKING_STATE_HELD);
  EXPECT_EQ(charge("anna", held->id())->payment_id(), charged->payment_id()) << "again";
  clock_.advance(std::chrono::milliseconds(hold_ms));
  ASSERT_EQ(run(module_->release()).value(), 1);
  EXPECT_EQ(number("SELECT CAST(SUM(withdrawn) AS BIGINT) FROM test_payment"), 1);
  EXPECT_EQ(money_comes("anna", *charged), false);
  EXPECT_EQ(get("anna", held->id())->state(), pb::BOOKING_STATE_EXPIRED);
  EXPECT_EQ(number("SELECT count(*) FROM test_ticket"), 0);
  EXPECT_EQ(left(), 2);
}

TEST_P(BookingsTest, WhoCancelsBeforePayingIsNotChargedAnyMore) {
  const auto slot = slot_with(2);
  const auto held = book("anna", slot, 1);
  const auto charged = expect_ok(charge("anna", held->id()));
  ASSERT_TRUE(cancel("anna", held->id(), 0));
  EXPECT_EQ(number("SELECT CAST(SUM(withdrawn) AS BIGINT) FROM test_payment"), 1);
  EXPECT_EQ(money_comes("anna", *charged), false);
}

TEST_P(BookingsTest, AWalletThatRefusesLeavesItHeld) {
  const auto slot = slot_with(10);
  const auto held = book("poor", slot, 1);
  ASSERT_TRUE(held);
  EXPECT_EQ(reason_of(pay("poor", held->id())), "PAYMENT_UNAVAILABLE");
  EXPECT_EQ(get("poor", held->id())->state(), pb::BOOKING_STATE_HELD);
  EXPECT_EQ(number("SELECT count(*) FROM test_ticket"), 0);
  EXPECT_EQ(cancel("poor", held->id(), 0)->state(), pb::BOOKING_STATE_CANCELLED);
  EXPECT_EQ(cancel("poor", held->id(), 0)->state(), pb::BOOKING_STATE_CANCELLED) << "again";
  EXPECT_EQ(left(), 10);
}

TEST_P(BookingsTest, ComesBackByTheRulesOfWhenItWasBooked) {
  const auto slot = slot_with(10);
  const auto id = book("anna", slot, 1)->id();
  ASSERT_TRUE(pay("anna", id));
  // The owner gives nothing back from now on, but to those who have booked.
  auto harder = new_offer();
  *harder.mutable_offer() = slots()->offer();
  harder.mutable_offer()->clear_refund_rules();
  ASSERT_TRUE(put(harder));
  EXPECT_EQ(get("anna", id)->refundable_fen(), 4000);
  clock_.advance(std::chrono::hours(30));
  EXPECT_EQ(reason_of(cancel("anna", id, 4000)), "REFUND_CHANGED");
  EXPECT_EQ(get("anna", id)->refundable_fen(), 2000);
  const auto refunded = cancel("anna", id, 2000);
  ASSERT_TRUE(refunded) << refunded.error().message;
  EXPECT_EQ(refunded->state(), pb::BOOKING_STATE_REFUNDED);
  EXPECT_EQ(refunded->refunded_fen(), 2000);
  EXPECT_THAT(refunded->tickets(), SizeIs(0));
  EXPECT_EQ(number("SELECT CAST(SUM(back) AS BIGINT) FROM test_payment"), 2000);
  EXPECT_EQ(number("SELECT CAST(SUM(revoked) AS BIGINT) FROM test_ticket"), 1);
  EXPECT_EQ(left(), 10);
  EXPECT_EQ(cancel("anna", id, 2000)->refunded_fen(), 2000) << "once, however often";
  EXPECT_EQ(number("SELECT CAST(SUM(back) AS BIGINT) FROM test_payment"), 2000);
}

TEST_P(BookingsTest, WhatIsUsedOrTooLateDoesNotComeBack) {
  const auto slot = slot_with(10);
  const auto late = book("anna", slot, 1)->id();
  const auto used = book("anna", slot, 2)->id();
  ASSERT_TRUE(pay("anna", late));
  const auto paid = pay("anna", used);
  ASSERT_TRUE(paid);
  tickets_.used.insert(paid->tickets(1).code().substr(5));
  EXPECT_EQ(reason_of(cancel("anna", used, 8000)), "TICKET_USED");
  EXPECT_FALSE(get("anna", used)->tickets(0).has_use_time());
  EXPECT_TRUE(get("anna", used)->tickets(1).has_use_time());
  clock_.advance(std::chrono::hours(47));
  EXPECT_EQ(reason_of(cancel("anna", late, 0)), "REFUND_OVER");
  EXPECT_FALSE(get("anna", late)->has_refundable_fen());
  EXPECT_EQ(left(), 7);
}

TEST_P(BookingsTest, NobodySeesOrChangesSomebodyElsesBooking) {
  const auto slot = slot_with(10);
  const auto id = book("anna", slot, 1)->id();
  EXPECT_EQ(reason_of(get("bert", id)), "BOOKING_NOT_FOUND");
  EXPECT_EQ(reason_of(pay("bert", id)), "BOOKING_NOT_FOUND");
  EXPECT_EQ(reason_of(cancel("bert", id, 0)), "BOOKING_NOT_FOUND");
  EXPECT_FALSE(book("", slot, 1));
}

TEST_P(BookingsTest, WhatCannotBeBookedSaysWhy) {
  const auto slot = slot_with(3);
  EXPECT_EQ(reason_of(book("anna", "nothing", 1)), "SLOT_NOT_FOUND");
  EXPECT_EQ(reason_of(book("anna", slot, 0)), "INVALID_ARGUMENT");
  const auto many = book("anna", slot, 6);
  ASSERT_FALSE(many);
  ASSERT_THAT(many.error().violations, SizeIs(1));
  EXPECT_EQ(many.error().violations[0].where, "count");
  EXPECT_EQ(reason_of(book("anna", slot, 4)), "SOLD_OUT");
  auto off = new_offer();
  *off.mutable_offer() = slots()->offer();
  off.mutable_offer()->set_on_sale(false);
  ASSERT_TRUE(put(off));
  EXPECT_EQ(reason_of(book("anna", slot, 1)), "NOT_ON_SALE");
  EXPECT_EQ(left(), 3);
}

TEST_P(BookingsTest, NobodyHoldsMoreThanFiveUnpaid) {
  const auto slot = slot_with(10);
  for (int i = 0; i < most_held; ++i) EXPECT_TRUE(book("anna", slot, 1));
  EXPECT_EQ(reason_of(book("anna", slot, 1)), "HOLD_LIMIT");
  EXPECT_TRUE(book("bert", slot, 1));
}

TEST_P(BookingsTest, OwnBookingsComeInPagesTheLatestFirst) {
  const auto slot = slot_with(10, 0);
  std::vector<std::string> ids;
  for (int i = 0; i < 3; ++i) {
    ids.insert(ids.begin(), book("anna", slot, 1)->id());
    clock_.advance(std::chrono::seconds(1));
  }
  pb::ListOwnBookingsRequest request;
  request.set_page_size(2);
  auto first = call_as("anna", *bookings_, &Stub::ListOwnBookings, request);
  ASSERT_TRUE(first);
  ASSERT_THAT(first->bookings(), SizeIs(2));
  EXPECT_EQ(first->bookings(0).id(), ids[0]);
  EXPECT_THAT(first->bookings(0).tickets(), SizeIs(1));
  request.set_page_token(first->next_page_token());
  auto second = call_as("anna", *bookings_, &Stub::ListOwnBookings, request);
  ASSERT_THAT(second->bookings(), SizeIs(1));
  EXPECT_EQ(second->bookings(0).id(), ids[2]);
  EXPECT_EQ(second->next_page_token(), "");
  EXPECT_EQ(call_as("bert", *bookings_, &Stub::ListOwnBookings, pb::ListOwnBookingsRequest())
                ->bookings_size(),
            0);
}

}  // namespace
}  // namespace mct::booking
