#include <random>

#include "backend/features/wallet/tests/wallet_fixture.h"

namespace mct::wallet {
namespace {

class BooksTest : public WalletFixture {
 protected:
  // Something that somebody may do at any time; most of it is refused, which must not matter.
  void do_something(std::mt19937& random) {
    const auto pick = [&](std::size_t n) { return random() % n; };
    const auto subject = "subject" + std::to_string(pick(4));
    const auto payer = pick(2) == 0 ? "zhou" : "wu";
    const auto id = ids_.empty() ? std::string("none") : ids_[pick(ids_.size())];
    switch (pick(9)) {
      case 0:
      case 1:
        if (auto made = charged(subject, static_cast<std::int64_t>(1 + pick(500)), payer); made)
          ids_.push_back(*made);
        break;
      case 2:
        run(service_->start(payer, id));
        break;
      case 3:
        if (auto found = provider_->orders.find(id); found != provider_->orders.end())
          pay(found->second);
        break;
      case 4:
        run(service_->check(payer, id));
        break;
      case 5:
        withdrawn(id);
        break;
      case 6:
        refunded("refund" + std::to_string(pick(40)), id, static_cast<std::int64_t>(pick(400)));
        break;
      case 7:
        clock_.advance(std::chrono::seconds(pick(600)));
        break;
      default:
        provider_->answers = pick(4) != 0;
        provider_->refunds_at_once = pick(3) != 0;
        run(service_->settle_due());
    }
  }
  // As a provider does: until the order has expired, and its whole amount.
  void pay(DrawerProvider::Kept& kept) {
    if (clock_.now_ms() < kept.order.expires_ms) kept.paid_fen = kept.order.amount_fen;
  }

  // Runs all of them at the same time.
  template <class T>
  std::vector<T> at_once(std::vector<asio::awaitable<T>> works) {
    std::vector<std::future<T>> futures;
    for (auto& it : works)
      futures.push_back(asio::co_spawn(pool(), std::move(it), asio::use_future));
    std::vector<T> answers;
    for (auto& it : futures) answers.push_back(it.get());
    return answers;
  }

  std::vector<std::string> ids_;
};
MCT_ON_BOTH_ENGINES(BooksTest);

TEST_P(BooksTest, WhateverHappensTheBooksAreTheProvidersBooks) {
  for (unsigned seed = 1; seed <= 8; ++seed) {
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    for (int i = 0; i < 150; ++i) {
      do_something(random);
      if (i % 25 == 0) expect_right_books();
    }
    provider_->answers = provider_->refunds_at_once = true;
    let_time_pass();
    expect_right_books();
    EXPECT_EQ(-balance("provider"), provider_->held());
    EXPECT_EQ(balance("payer/zhou"), 0);
    EXPECT_EQ(balance("payer/wu"), 0);
    EXPECT_EQ(balance("payee/company"), provider_->held());
    for (const auto& id : ids_) {
      const auto it = payment(id);
      const bool paid = it.state == PaymentState::paid;
      EXPECT_EQ(charger_.told_paid[id], paid ? 1 : 0);
      EXPECT_NE(it.state, PaymentState::waiting);
      EXPECT_LE(it.refunded_fen, it.amount_fen);
    }
  }
}

TEST_P(BooksTest, ManyWhoSettleAtOnceSettleOnce) {
  const auto id = paid_at_provider("bill", 700);
  std::vector<asio::awaitable<Result<Payment>>> works;
  for (int i = 0; i < 12; ++i) works.push_back(service_->check("zhou", id));
  for (const auto& it : at_once(std::move(works))) {
    ASSERT_TRUE(it) << it.error().message;
    EXPECT_EQ(it->state, PaymentState::paid);
  }
  EXPECT_EQ(balance("payee/company"), 700);
  expect_right_books();
}

TEST_P(BooksTest, ManyWhoChargeAtOnceGetOnePayment) {
  const auto now = clock_.now_ms();
  auto one = [this, now](std::string payer) -> asio::awaitable<Result<std::string>> {
    auto job = [=](storage::Connection& connection) {
      return charge(connection, {"test", "bill", payer, "company", "样例物业", "样例账单", 100},
                    now);
    };
    co_return co_await database().write(std::move(job));
  };
  std::vector<asio::awaitable<Result<std::string>>> works;
  for (int i = 0; i < 12; ++i) works.push_back(one(i % 2 == 0 ? "zhou" : "wu"));
  std::set<std::string> ids;
  for (const auto& it : at_once(std::move(works))) {
    EXPECT_TRUE(it || it.error().reason == reason::payment_under_way);
    if (it) ids.insert(*it);
  }
  EXPECT_EQ(ids.size(), 1U);
}

TEST_P(BooksTest, ManyRefundsAtOnceAreNeverMoreThanWasPaid) {
  const auto id = settled("bill", 100);
  std::vector<asio::awaitable<Status>> works;
  for (int i = 0; i < 12; ++i)
    works.push_back(refunding({"r" + std::to_string(i), id, 30, "样例"}));
  int done = 0;
  for (const auto& it : at_once(std::move(works))) done += it ? 1 : 0;
  EXPECT_EQ(done, 3);
  EXPECT_EQ(balance("payee/company"), 10);
  expect_right_books();
}

TEST_P(BooksTest, ThePayeesMoneyCannotBecomeLessThanNothing) {
  auto job = [&](storage::Connection& connection) {
    return post(connection, {EntryKind::refunded, "r", "payee/company", "payer/zhou", 1},
                clock_.now_ms());
  };
  EXPECT_EQ(reason_of(run(database().write(job))), "INTERNAL");
  EXPECT_EQ(balance("payer/zhou"), 0);
  expect_right_books();
}

TEST_P(BooksTest, TheDatabaseItselfRefusesToChangeTheBooks) {
  settled("bill", 100);
  for (const auto* sql : {"UPDATE wallet_posting SET amount_fen = 1", "DELETE FROM wallet_posting",
                          "UPDATE wallet_entry SET at_ms = 1", "DELETE FROM wallet_entry"})
    EXPECT_FALSE(execute(sql)) << sql;
  expect_right_books();
}

TEST_P(BooksTest, WhatWasChangedBehindTheBooksIsFound) {
  settled("bill", 100);
  ASSERT_TRUE(execute("UPDATE wallet_account SET balance_fen = 99 WHERE id = 'payee/company'"));
  ASSERT_TRUE(execute("INSERT INTO wallet_entry (kind, reference, at_ms) VALUES (1, 'x', 1)"));
  ASSERT_TRUE(
      execute("INSERT INTO wallet_posting (kind, reference, account_id, amount_fen) "
              "VALUES (1, 'x', 'payee/nobody', 7)"));
  auto books = run(store_->add_up(20));
  ASSERT_TRUE(books) << books.error().message;
  EXPECT_EQ(books->problems.size(), 2U);
}

}  // namespace
}  // namespace mct::wallet
