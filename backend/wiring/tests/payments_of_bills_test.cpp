#include "backend/wiring/payments_of_bills.h"

#include <gmock/gmock.h>

#include "mct/property/v1/property_admin_service.grpc.pb.h"
#include "mct/property/v1/property_service.grpc.pb.h"
#include "mct/wallet/v1/wallet_service.grpc.pb.h"

#include "backend/audit/audit_store.h"
#include "backend/events/event_store.h"
#include "backend/features/property/property_module.h"
#include "backend/features/wallet/provider/simulated_provider.h"
#include "backend/features/wallet/wallet_module.h"
#include "backend/push/push_store.h"
#include "backend/requests/request_log.h"
#include "backend/testing/server_test.h"
#include "backend/testing/set_clock.h"

namespace mct::property {
namespace {

namespace pb = mct::property::v1;
namespace money = mct::wallet::v1;
using ::testing::ElementsAre;

// A community of two households, a company, and their people. Tokens are accounts; admins keep the
// organization of their name.
class Neighbourhood final : public Communities,
                            public rpc::Authenticator,
                            public rpc::CardResolver {
 public:
  boost::asio::awaitable<Result<rpc::Identity>> identify(std::string token) override {
    co_return rpc::Identity{token, "session-of-" + token};
  }
  boost::asio::awaitable<Result<rpc::ActingCard>> resolve(std::string account,
                                                          std::string) override {
    const bool admin = account == "company" || account == "other" || account == "town";
    const auto unit = admin ? account : std::string();
    co_return rpc::ActingCard{account, account, unit, unit, admin, {}};
  }
  Result<std::optional<Community>> community(storage::Connection&, const std::string& id) override {
    if (id != "c1") return std::nullopt;
    return Community{"c1", "样例社区", "m/town/c1/"};
  }
  Result<std::optional<Company>> company(storage::Connection&, const std::string& id) override {
    if (id != "company" && id != "other") return std::nullopt;
    return Company{id, "样例物业", "m/town/" + id + "/"};
  }
  Result<std::set<std::string>> kept(storage::Connection&, const audit::Actor& actor) override {
    if (actor.account_id.empty()) return std::set<std::string>{"c1", "company", "other"};
    if (actor.account_id == "town") return std::set<std::string>{"c1"};
    return std::set<std::string>{actor.account_id};
  }
  Result<std::vector<Household>> households(storage::Connection&, const std::string&) override {
    return std::vector<Household>{{"c1/b/e/301", "c1", "3号楼", "2单元", "301"},
                                  {"c1/b/e/302", "c1", "3号楼", "2单元", "302"}};
  }
  Result<std::vector<Company>> companies(storage::Connection&) override {
    return std::vector<Company>{{"company", "样例物业", "m/town/company/"},
                                {"other", "样例物业", "m/town/other/"}};
  }
  Result<std::vector<std::string>> residents(storage::Connection&, const std::string&,
                                             const std::set<std::string>& households) override {
    std::vector<std::string> all;
    if (households.contains("c1/b/e/302")) all.push_back("wu");
    if (households.contains("c1/b/e/301")) all.insert(all.end(), {"zhou", "zhou-wife"});
    return all;
  }
  Result<std::vector<std::string>> homes(storage::Connection&,
                                         const std::string& account) override {
    if (account == "zhou" || account == "zhou-wife") return std::vector<std::string>{"c1/b/e/301"};
    if (account == "wu") return std::vector<std::string>{"c1/b/e/302"};
    return std::vector<std::string>{};
  }
};

class BillsTest : public test::ServerTest {
 protected:
  using Stub = pb::PropertyService::Stub;
  using Admin = pb::PropertyAdminService::Stub;
  using Wallet = money::WalletService::Stub;

  void SetUp() override {
    ServerTest::SetUp();
    if (IsSkipped()) return;
    ASSERT_TRUE(migrate({audit::migrations(), requests::migrations(), events::migrations(),
                         push::migrations(), wallet::migrations(), migrations()}));
    bridge_->authenticate_with(town_);
    bridge_->resolve_cards_with(town_);
    wallet_ = std::make_unique<wallet::WalletModule>(database(), *bridge_, provider_, clock_);
    wallet_->listen(bill_purpose, payments_);
    module_ = std::make_unique<PropertyModule>(database(), *bridge_, town_, payments_, clock_);
    serve(*this);
    property_ = pb::PropertyService::NewStub(channel_);
    admin_ = pb::PropertyAdminService::NewStub(channel_);
    money_ = money::WalletService::NewStub(channel_);
    entrust("company");
  }
  void TearDown() override {
    ServerTest::TearDown();
    module_.reset();
    wallet_.reset();
  }

  Result<pb::Entrustment> entrust(const std::string& company, const std::string& who = "town") {
    pb::EntrustCommunityRequest request;
    request.set_community_id("c1");
    request.set_company_id(company);
    return call_as(who, *admin_, &Admin::EntrustCommunity, request);
  }
  Result<pb::ImportBillsResponse> import(const std::string& rows, bool look = false,
                                         const std::string& who = "company",
                                         const std::string& request_id = random_id()) {
    pb::ImportBillsRequest request;
    request.set_community_id("c1");
    request.set_format(pb::BILL_SHEET_FORMAT_CSV);
    request.set_content("楼,单元,门牌号,费用,账期,金额,缴费截止\n" + rows);
    request.set_validate_only(look);
    request.set_request_id(request_id);
    return call_as(who, *admin_, &Admin::ImportBills, request);
  }
  std::vector<pb::Bill> own(const std::string& who) {
    auto bills = call_as(who, *property_, &Stub::ListOwnBills, pb::ListOwnBillsRequest());
    EXPECT_TRUE(bills) << bills.error().message;
    if (!bills) return {};
    return {bills->bills().begin(), bills->bills().end()};
  }
  Result<pb::ListBillsResponse> list(const std::string& who = "company") {
    pb::ListBillsRequest request;
    request.set_community_id("c1");
    return call_as(who, *admin_, &Admin::ListBills, request);
  }
  Result<pb::PayBillResponse> pay(const std::string& who, const std::string& bill) {
    pb::PayBillRequest request;
    request.set_bill_id(bill);
    return call_as(who, *property_, &Stub::PayBill, request);
  }
  // As in the app: charged, ordered, paid.
  void pay_through(const std::string& who, const std::string& bill) {
    auto charged = pay(who, bill);
    ASSERT_TRUE(charged) << charged.error().message;
    money::StartPaymentRequest start;
    start.set_payment_id(charged->payment_id());
    ASSERT_TRUE(expect_ok(call_as(who, *money_, &Wallet::StartPayment, start)));
    money::SimulatePaymentRequest simulate;
    simulate.set_payment_id(charged->payment_id());
    ASSERT_TRUE(expect_ok(call_as(who, *money_, &Wallet::SimulatePayment, simulate)));
  }
  Result<pb::Bill> withdraw(const std::string& bill, const std::string& who = "company") {
    pb::WithdrawBillRequest request;
    request.set_bill_id(bill);
    request.set_reason("算错了");
    return call_as(who, *admin_, &Admin::WithdrawBill, request);
  }
  // Of the household 301.
  pb::Bill issued() {
    EXPECT_TRUE(expect_ok(import(november)));
    const auto bills = own("zhou");
    EXPECT_EQ(bills.size(), 1U);
    return bills.empty() ? pb::Bill() : bills.front();
  }

 public:
  void add_services(rpc::Server& server) {
    wallet_->add_services(server);
    module_->add_services(server);
  }

 protected:
  const std::string november =
      "3号楼,2单元,301,物业费,2026年11月,132.40,2026-12-31\n"
      "3号楼,2单元,302,物业费,2026年11月,98,2026-12-31\n";
  test::SetClock clock_;
  Neighbourhood town_;
  PaymentsOfBills payments_{town_};
  std::shared_ptr<wallet::SimulatedProvider> provider_ =
      std::make_shared<wallet::SimulatedProvider>();
  std::unique_ptr<wallet::WalletModule> wallet_;
  std::unique_ptr<PropertyModule> module_;
  std::unique_ptr<Stub> property_;
  std::unique_ptr<Admin> admin_;
  std::unique_ptr<Wallet> money_;
};
MCT_ON_BOTH_ENGINES(BillsTest);

TEST_P(BillsTest, ASheetIsLookedAtAndThenIssuedAndEachHouseholdSeesItsOwn) {
  auto look = import(november, true);
  ASSERT_TRUE(look) << look.error().message;
  EXPECT_FALSE(look->applied());
  EXPECT_EQ(look->bill_count(), 2);
  EXPECT_EQ(look->total_fen(), 23'040);
  EXPECT_TRUE(own("zhou").empty());
  auto done = import(november);
  ASSERT_TRUE(done) << done.error().message;
  EXPECT_TRUE(done->applied());
  const auto bills = own("zhou");
  ASSERT_EQ(bills.size(), 1U);
  EXPECT_EQ(bills[0].amount_fen(), 13'240);
  EXPECT_EQ(bills[0].place(), "3号楼2单元");
  EXPECT_EQ(bills[0].room(), "301");
  EXPECT_EQ(bills[0].company_name(), "样例物业");
  EXPECT_EQ(own("zhou-wife").size(), 1U);
  EXPECT_TRUE(own("stranger").empty());
}

TEST_P(BillsTest, ASheetWithOneWrongRowIssuesNothingAndCanBeSentAgain) {
  const auto id = random_id();
  auto wrong = import(november + "9号楼,,1,物业费,2026年11月,1,2026-12-31\n", false, "company", id);
  ASSERT_TRUE(wrong) << wrong.error().message;
  EXPECT_FALSE(wrong->applied());
  ASSERT_EQ(wrong->problems_size(), 1);
  EXPECT_EQ(wrong->problems(0).where(), "row 4, column 门牌号");
  EXPECT_TRUE(own("zhou").empty());
  auto right = import(november, false, "company", id);
  ASSERT_TRUE(right) << right.error().message;
  EXPECT_TRUE(right->applied());
}

TEST_P(BillsTest, TheSameRequestIssuesOnceAndTheSameBillsAreRefused) {
  const auto id = random_id();
  ASSERT_TRUE(import(november, false, "company", id)->applied());
  auto again = import(november, false, "company", id);
  ASSERT_TRUE(again) << again.error().message;
  EXPECT_TRUE(again->applied());
  EXPECT_EQ(own("zhou").size(), 1U);
  auto other = import(november);
  ASSERT_TRUE(other) << other.error().message;
  EXPECT_FALSE(other->applied());
  EXPECT_EQ(other->problems_size(), 2);
}

TEST_P(BillsTest, OnlyTheCompanyThatLooksAfterTheCommunityIssuesAndSees) {
  EXPECT_EQ(reason_of(import(november, false, "other")), "NOT_YOUR_UNIT");
  EXPECT_EQ(reason_of(import(november, true, "town")), "NOT_YOUR_UNIT");
  EXPECT_EQ(reason_of(list("other")), "NOT_YOUR_UNIT");
  EXPECT_EQ(reason_of(entrust("other", "other")), "NOT_YOUR_UNIT");
  EXPECT_EQ(reason_of(entrust("nobody")), "NOT_A_COMPANY");
  const auto bill = issued();
  EXPECT_EQ(reason_of(withdraw(bill.id(), "other")), "NOT_YOUR_UNIT");
  ASSERT_TRUE(entrust("other"));
  EXPECT_EQ(reason_of(import(november)), "NOT_YOUR_UNIT");
  ASSERT_TRUE(entrust(""));
  EXPECT_EQ(reason_of(import(november, false, "other")), "NOT_YOUR_UNIT");
}

TEST_P(BillsTest, APaidBillIsPaidForTheHouseholdAndTheCompany) {
  const auto bill = issued();
  pay_through("zhou", bill.id());
  EXPECT_EQ(own("zhou-wife").front().state(), pb::Bill::STATE_PAID);
  EXPECT_TRUE(own("zhou").front().has_pay_time());
  EXPECT_EQ(reason_of(pay("zhou-wife", bill.id())), "BILL_CLOSED");
  auto all = list();
  ASSERT_TRUE(all) << all.error().message;
  EXPECT_EQ(all->open_count(), 1);
  EXPECT_EQ(all->open_fen(), 9'800);
  EXPECT_EQ(all->paid_fen(), 13'240);
}

TEST_P(BillsTest, NobodyPaysAnotherHouseholdsBillAndTwoOfOneDoNotPayTwice) {
  const auto bill = issued();
  EXPECT_EQ(reason_of(pay("wu", bill.id())), "BILL_NOT_FOUND");
  EXPECT_EQ(reason_of(pay("stranger", bill.id())), "BILL_NOT_FOUND");
  ASSERT_TRUE(expect_ok(pay("zhou", bill.id())));
  EXPECT_EQ(reason_of(pay("zhou-wife", bill.id())), "PAYMENT_UNDER_WAY");
}

TEST_P(BillsTest, AWithdrawnBillIsClosedAndAPaidOneIsRefunded) {
  const auto bill = issued();
  ASSERT_TRUE(expect_ok(pay("zhou", bill.id())));
  ASSERT_TRUE(expect_ok(withdraw(bill.id())));
  EXPECT_EQ(own("zhou").front().state(), pb::Bill::STATE_WITHDRAWN);
  EXPECT_EQ(own("zhou").front().reason(), "算错了");
  EXPECT_EQ(reason_of(pay("zhou", bill.id())), "BILL_CLOSED");

  const auto other = own("wu").front();
  pay_through("wu", other.id());
  EXPECT_EQ(withdraw(other.id())->state(), pb::Bill::STATE_REFUNDED);
  EXPECT_EQ(withdraw(other.id())->state(), pb::Bill::STATE_REFUNDED);
  auto paid = call_as("wu", *money_, &Wallet::ListOwnPayments, money::ListOwnPaymentsRequest());
  ASSERT_TRUE(paid) << paid.error().message;
  EXPECT_EQ(paid->payments(0).refunded_fen(), 9'800);
  // It can be issued anew.
  EXPECT_TRUE(import(november)->applied());
}

TEST_P(BillsTest, WhoeverLivesInTheHouseholdIsTold) {
  const auto bill = issued();
  EXPECT_THAT(events_on("account/wu"), ElementsAre("bill.issued"));
  pay_through("zhou", bill.id());
  EXPECT_THAT(events_on("account/zhou"),
              ElementsAre("bill.issued", "bill.paid", "payment.changed"));
  ASSERT_TRUE(expect_ok(withdraw(bill.id())));
  EXPECT_THAT(events_on("account/zhou-wife"),
              ElementsAre("bill.issued", "bill.paid", "bill.withdrawn"));
}

TEST_P(BillsTest, ACommunityIsEntrustedToOneOfTheCompanies) {
  const auto companies =
      call_as("town", *admin_, &Admin::ListCompanies, pb::ListCompaniesRequest());
  ASSERT_TRUE(companies) << companies.error().message;
  ASSERT_EQ(companies->companies_size(), 2);
  EXPECT_EQ(companies->companies(0).id(), "company");
  EXPECT_TRUE(expect_ok(entrust(companies->companies(1).id())));
}

TEST_P(BillsTest, WhatWasDoneIsInTheTrail) {
  const auto bill = issued();
  ASSERT_TRUE(expect_ok(withdraw(bill.id())));
  auto entries = run(audit::AuditStore(database()).list("m/", 0, 100));
  ASSERT_TRUE(entries) << entries.error().message;
  std::vector<std::string> actions;
  for (const auto& it : *entries) actions.insert(actions.begin(), it.entry.action);
  EXPECT_THAT(actions, ElementsAre("property.entrust", "property.bills", "bill.withdraw"));
}

}  // namespace
}  // namespace mct::property
