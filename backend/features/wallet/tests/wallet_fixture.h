#pragma once

#include "mct/wallet/v1/ledger_service.grpc.pb.h"
#include "mct/wallet/v1/wallet_service.grpc.pb.h"

#include "backend/events/event_store.h"
#include "backend/features/wallet/payment_service.h"
#include "backend/features/wallet/tests/drawer_provider.h"
#include "backend/features/wallet/wallet_module.h"
#include "backend/storage/testing/engine_test.h"
#include "backend/testing/set_clock.h"

namespace mct::wallet {

// Who has charged, in a test: counts what it is told.
class Charger final : public PaymentListener {
 public:
  std::map<std::string, int> told_paid, told_expired;  // by payment
  bool refunds_all = false;

  Status paid(storage::Connection& connection, const Payment& payment,
              std::int64_t now_ms) override {
    ++told_paid[payment.id];
    if (!refunds_all) return {};
    return refund(connection, {payment.id + "-all", payment.id, payment.amount_fen, "不要了"},
                  now_ms);
  }
  Status expired(storage::Connection&, const Payment& payment, std::int64_t) override {
    ++told_expired[payment.id];
    return {};
  }
};

// Payments and their books over a provider that the test looks into.
class WalletFixture : public storage::EngineTest {
 protected:
  void SetUp() override {
    EngineTest::SetUp();
    if (IsSkipped()) return;
    ASSERT_TRUE(migrate({events::migrations(), migrations()}));
    store_ = std::make_unique<PaymentStore>(database(), clock_);
    store_->listen("test", charger_);
    service_ = std::make_unique<PaymentService>(*store_, provider_, clock_);
  }

  Result<std::string> charged(const std::string& subject, std::int64_t fen,
                              const std::string& payer = "zhou") {
    const Charge it{"test", subject, payer, "company", "样例物业", "样例账单", fen};
    const auto now = clock_.now_ms();
    auto job = [=](storage::Connection& connection) { return charge(connection, it, now); };
    return run(database().write(job));
  }
  Status withdrawn(const std::string& id) {
    auto job = [=](storage::Connection& connection) { return withdraw(connection, id); };
    return run(database().write(job));
  }
  asio::awaitable<Status> refunding(Refund it) {
    const auto now = clock_.now_ms();
    auto job = [=](storage::Connection& connection) { return refund(connection, it, now); };
    co_return co_await database().write(std::move(job));
  }
  Status refunded(const std::string& id, const std::string& payment, std::int64_t fen) {
    return run(refunding({id, payment, fen, "样例"}));
  }
  // Charged, ordered, and paid at the provider.
  std::string paid_at_provider(const std::string& subject, std::int64_t fen) {
    auto id = charged(subject, fen);
    EXPECT_TRUE(id) << id.error().message;
    if (!id) return {};
    EXPECT_TRUE(expect_ok(run(service_->start("zhou", *id))));
    provider_->orders.at(*id).paid_fen = fen;
    return *id;
  }
  std::string settled(const std::string& subject, std::int64_t fen) {
    const auto id = paid_at_provider(subject, fen);
    EXPECT_TRUE(expect_ok(run(service_->check("zhou", id))));
    return id;
  }
  Payment payment(const std::string& id) {
    auto found = run(store_->get(id));
    EXPECT_TRUE(found) << found.error().message;
    return found ? *found : Payment();
  }
  std::int64_t balance(const std::string& account) {
    auto job = [&](storage::Connection& connection) {
      return connection.execute("SELECT balance_fen FROM wallet_account WHERE id = $1", {account});
    };
    auto rows = run(database().read(job));
    EXPECT_TRUE(rows) << rows.error().message;
    return rows && !rows->empty() ? rows->rows[0].integer(0) : 0;
  }
  void expect_right_books() {
    auto books = run(store_->add_up(20));
    ASSERT_TRUE(books) << books.error().message;
    EXPECT_EQ(books->problems, std::vector<std::string>());
  }
  // Until nothing is open any more, as time goes by.
  void let_time_pass() {
    for (int i = 0; i < 12; ++i) {
      clock_.advance(std::chrono::minutes(6));
      EXPECT_TRUE(run(service_->settle_due()));
    }
  }

  test::SetClock clock_;
  std::shared_ptr<DrawerProvider> provider_ = std::make_shared<DrawerProvider>();
  Charger charger_;
  std::unique_ptr<PaymentStore> store_;
  std::unique_ptr<PaymentService> service_;
};

}  // namespace mct::wallet
