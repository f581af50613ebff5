#include "backend/features/wallet/tests/wallet_fixture.h"

namespace mct::wallet {
namespace {

class PaymentTest : public WalletFixture {};
MCT_ON_BOTH_ENGINES(PaymentTest);

TEST_P(PaymentTest, WhatIsPaidAtTheProviderIsOwedToThePayee) {
  const auto id = settled("bill", 12'345);
  EXPECT_EQ(payment(id).state, PaymentState::paid);
  EXPECT_EQ(balance("provider"), -12'345);
  EXPECT_EQ(balance("payer/zhou"), 0);
  EXPECT_EQ(balance("payee/company"), 12'345);
  EXPECT_EQ(charger_.told_paid[id], 1);
  expect_right_books();
}

TEST_P(PaymentTest, ChargingAgainIsTheSamePaymentAndNothingIsPaidTwice) {
  const auto id = paid_at_provider("bill", 100);
  EXPECT_EQ(*charged("bill", 100), id);
  EXPECT_EQ(reason_of(charged("bill", 100, "wu")), "PAYMENT_UNDER_WAY");
  ASSERT_TRUE(run(service_->check("zhou", id)));
  EXPECT_EQ(reason_of(charged("bill", 100)), "ALREADY_PAID");
  EXPECT_EQ(reason_of(charged("bill", 100, "wu")), "ALREADY_PAID");
}

TEST_P(PaymentTest, AmountsThatCannotBeAreRefused) {
  EXPECT_EQ(reason_of(charged("bill", 0)), "INVALID_ARGUMENT");
  EXPECT_EQ(reason_of(charged("bill", -5)), "INVALID_ARGUMENT");
  EXPECT_EQ(reason_of(charged("bill", most_fen + 1)), "INVALID_ARGUMENT");
}

TEST_P(PaymentTest, NobodySeesOrStartsAnothersPayment) {
  const auto id = *charged("bill", 100);
  EXPECT_EQ(reason_of(run(service_->get("wu", id))), "PAYMENT_NOT_FOUND");
  EXPECT_EQ(reason_of(run(service_->start("wu", id))), "PAYMENT_NOT_FOUND");
  EXPECT_EQ(reason_of(run(service_->check("wu", id))), "PAYMENT_NOT_FOUND");
}

TEST_P(PaymentTest, AnotherAmountThanAskedForIsNotSettled) {
  const auto id = paid_at_provider("bill", 100);
  provider_->orders.at(id).paid_fen = 1;
  EXPECT_EQ(reason_of(run(service_->check("zhou", id))), "PROVIDER_REFUSED");
  EXPECT_EQ(payment(id).state, PaymentState::waiting);
  EXPECT_EQ(balance("payee/company"), 0);
}

TEST_P(PaymentTest, WhatIsNotPaidExpiresAndCanBeChargedAnew) {
  const auto unordered = *charged("one", 100);
  const auto ordered = *charged("two", 100);
  ASSERT_TRUE(run(service_->start("zhou", ordered)));
  let_time_pass();
  EXPECT_EQ(payment(unordered).state, PaymentState::closed);
  EXPECT_EQ(payment(ordered).state, PaymentState::closed);
  EXPECT_EQ(charger_.told_expired[unordered], 1);
  EXPECT_EQ(charger_.told_expired[ordered], 1);
  EXPECT_EQ(reason_of(run(service_->start("zhou", ordered))), "PAYMENT_CLOSED");
  EXPECT_NE(*charged("two", 100), ordered);
}

TEST_P(PaymentTest, AnExpiredPaymentIsNotChargedAnewBeforeTheProviderHasBeenAsked) {
  const auto id = paid_at_provider("bill", 100);
  clock_.advance(std::chrono::milliseconds(payable_ms));
  EXPECT_EQ(reason_of(charged("bill", 100)), "PAYMENT_UNDER_WAY");
  ASSERT_TRUE(run(service_->settle_due()));
  EXPECT_EQ(payment(id).state, PaymentState::paid);
}

TEST_P(PaymentTest, AProviderThatIsAwayIsAskedAgain) {
  const auto id = paid_at_provider("bill", 100);
  provider_->answers = false;
  EXPECT_EQ(reason_of(run(service_->check("zhou", id))), "PROVIDER_UNAVAILABLE");
  let_time_pass();
  EXPECT_EQ(payment(id).state, PaymentState::waiting);
  provider_->answers = true;
  let_time_pass();
  EXPECT_EQ(payment(id).state, PaymentState::paid);
}

TEST_P(PaymentTest, WhatIsPaidAfterItWasWithdrawnGoesBackByItself) {
  const auto id = *charged("bill", 100);
  ASSERT_TRUE(run(service_->start("zhou", id)));
  ASSERT_TRUE(withdrawn(id));
  provider_->orders.at(id).paid_fen = 100;
  const auto other = *charged("bill", 100, "wu");
  let_time_pass();
  EXPECT_EQ(payment(id).state, PaymentState::returned);
  EXPECT_EQ(charger_.told_paid[id], 0);
  EXPECT_EQ(charger_.told_expired[id], 0);
  EXPECT_EQ(charger_.told_expired[other], 1);
  EXPECT_EQ(provider_->held(), 0);
  EXPECT_EQ(balance("provider"), 0);
  expect_right_books();
}

TEST_P(PaymentTest, RefundsAreNeverMoreThanWasPaidAndEachHappensOnce) {
  const auto id = settled("bill", 100);
  EXPECT_TRUE(refunded("r1", id, 60));
  EXPECT_TRUE(refunded("r1", id, 60));
  EXPECT_EQ(reason_of(refunded("r2", id, 41)), "REFUND_TOO_LARGE");
  EXPECT_EQ(reason_of(refunded("r3", id, 0)), "INVALID_ARGUMENT");
  EXPECT_EQ(balance("payer/zhou"), 60);
  provider_->refunds_at_once = false;
  ASSERT_TRUE(run(service_->settle_due()));
  EXPECT_EQ(balance("payer/zhou"), 60);
  provider_->refunds_at_once = true;
  let_time_pass();
  EXPECT_EQ(balance("payer/zhou"), 0);
  EXPECT_EQ(balance("payee/company"), 40);
  EXPECT_EQ(provider_->held(), 40);
  EXPECT_EQ(payment(id).refunded_fen, 60);
  expect_right_books();
}

TEST_P(PaymentTest, NothingIsRefundedThatWasNotPaid) {
  const auto id = *charged("bill", 100);
  EXPECT_EQ(reason_of(refunded("r1", id, 10)), "NOT_PAID");
  EXPECT_EQ(reason_of(refunded("r1", "nothing", 10)), "PAYMENT_NOT_FOUND");
}

TEST_P(PaymentTest, WhoeverHasChargedMayRefundWhenItIsToldOfTheMoney) {
  charger_.refunds_all = true;
  const auto id = settled("bill", 100);
  EXPECT_EQ(payment(id).refunded_fen, 100);
  let_time_pass();
  EXPECT_EQ(provider_->held(), 0);
  expect_right_books();
}

TEST_P(PaymentTest, ACallbackIsTakenWhenItIsSignedAndRepeatingItDoesNothing) {
  const auto id = paid_at_provider("bill", 100);
  EXPECT_EQ(reason_of(run(service_->take_callback(id, "forged"))), "CALLBACK_REFUSED");
  EXPECT_EQ(payment(id).state, PaymentState::waiting);
  ASSERT_TRUE(run(service_->take_callback(id, "good")));
  ASSERT_TRUE(run(service_->take_callback(id, "good")));
  EXPECT_EQ(payment(id).state, PaymentState::paid);
  EXPECT_EQ(balance("payee/company"), 100);
}

TEST_P(PaymentTest, ACallbackAboutWhatIsNotPaidSettlesNothing) {
  const auto id = *charged("bill", 100);
  ASSERT_TRUE(run(service_->start("zhou", id)));
  ASSERT_TRUE(run(service_->take_callback(id, "good")));
  EXPECT_EQ(payment(id).state, PaymentState::waiting);
}

TEST_P(PaymentTest, WithoutAProviderNothingCanBePaid) {
  PaymentService none(*store_, nullptr, clock_);
  const auto id = *charged("bill", 100);
  EXPECT_EQ(reason_of(run(none.start("zhou", id))), "PAYMENTS_NOT_SET_UP");
  EXPECT_EQ(reason_of(run(none.simulate("zhou", id))), "NOT_SIMULATED");
  EXPECT_EQ(reason_of(run(service_->simulate("zhou", id))), "NOT_SIMULATED");
}

}  // namespace
}  // namespace mct::wallet
