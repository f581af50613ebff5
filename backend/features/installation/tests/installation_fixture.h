#pragma once

#include <gmock/gmock.h>

#include "mct/installation/v1/installation_report_service.grpc.pb.h"
#include "mct/installation/v1/installation_service.grpc.pb.h"

#include "backend/features/installation/installation_module.h"
#include "backend/testing/server_test.h"
#include "backend/testing/set_clock.h"

namespace mct::installation {

namespace pb = mct::installation::v1;

// A person's token is their account's id; a card is named after what it is: staff-UNIT, admin-UNIT.
class NamedCards final : public rpc::Authenticator, public rpc::CardResolver {
 public:
  asio::awaitable<Result<rpc::Identity>> identify(std::string token) override {
    co_return rpc::Identity{token, "session-of-" + token};
  }
  asio::awaitable<Result<rpc::ActingCard>> resolve(std::string, std::string card_id) override {
    const auto dash = card_id.find('-');
    if (dash == std::string::npos) co_return rpc::ActingCard{"personal", "样例", {}, {}, false};
    const auto unit = card_id.substr(dash + 1);
    co_return rpc::ActingCard{card_id, "样例", unit, unit, card_id.starts_with("admin")};
  }
};

class SetPeople final : public PeopleCount {
 public:
  Result<std::vector<UnitPeople>> count(storage::Connection&) override { return units; }

  std::vector<UnitPeople> units{{"root", "样例区", "root/", 0, 0},
                                {"a", "样例甲局", "root/a/", 20, 10},
                                {"b", "样例乙局", "root/b/", 9, 8},
                                {"b1", "样例乙所", "root/b/b1/", 7, 6}};
};

// Both services behind a real server; a Wednesday, until the clock is moved.
class InstallationServerTest : public test::ServerTest {
 protected:
  using Reports = pb::InstallationReportService::Stub;
  using Devices = pb::InstallationService::Stub;

  static constexpr auto day = std::chrono::hours(24);
  static constexpr auto week = 7 * day;

  void SetUp() override {
    ServerTest::SetUp();
    if (IsSkipped()) return;
    clock_.set(Week::parse("2026-W47")->begin_ms() + std::chrono::milliseconds(2 * day).count());
    ASSERT_TRUE(migrate({migrations()}));
    bridge_->authenticate_with(cards_);
    bridge_->resolve_cards_with(cards_);
    module_ = std::make_unique<InstallationModule>(database(), *bridge_, people_,
                                                   folder_ / "reports", clock_);
    ASSERT_TRUE(run(module_->start(false)));
    serve(*module_);
    devices_ = pb::InstallationService::NewStub(channel_);
    reports_ = pb::InstallationReportService::NewStub(channel_);
  }

  void TearDown() override {
    ServerTest::TearDown();
    module_.reset();
  }

  static pb::Installation device(int number, const std::string& version = "0.1.0") {
    pb::Installation installation;
    installation.set_installation_id("device-" + std::string(16, '0') + std::to_string(number));
    installation.set_platform(pb::PLATFORM_LINUX);
    installation.set_app_version(version);
    return installation;
  }

  using Reported = Result<google::protobuf::Empty>;
  Reported report(const pb::Installation& installation) {
    pb::ReportInstallationRequest request;
    *request.mutable_installation() = installation;
    return call_as("", *devices_, &Devices::ReportInstallation, request);
  }
  // Through a card of the unit; the personal one when there is none.
  Reported report_as(const std::string& unit, const pb::Installation& installation,
                     const std::string& account = "someone") {
    pb::ReportMyInstallationRequest request;
    *request.mutable_installation() = installation;
    return call_as(account, *devices_, &Devices::ReportMyInstallation, request,
                   unit.empty() ? "" : "staff-" + unit);
  }

  Result<pb::WeeklyReport> weekly(const std::string& unit, const std::string& id = {}) {
    pb::GetWeeklyReportRequest request;
    request.set_week(id);
    return call_as("someone", *reports_, &Reports::GetWeeklyReport, request, "admin-" + unit);
  }
  // The figures of a unit as the district's admin sees them.
  pb::Figures figures(const std::string& unit, const std::string& id = {}) {
    auto report = weekly("root", id);
    EXPECT_TRUE(report) << report.error().message;
    if (report)
      for (const auto& line : report->lines())
        if (line.unit_id() == unit) return line.figures();
    ADD_FAILURE() << unit << " is not in the report";
    return {};
  }

  // What the server does every minute.
  void end_weeks() { ASSERT_TRUE(run(module_->start(false))); }

  test::SetClock clock_;
  NamedCards cards_;
  SetPeople people_;
  std::unique_ptr<InstallationModule> module_;
  std::unique_ptr<Devices> devices_;
  std::unique_ptr<Reports> reports_;
};

}  // namespace mct::installation
