#include "app/features/installation/installation_reporter.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/core/channel/testing/fake_channel.h"
#include "app/core/session/session.h"
#include "app/core/settings.h"
#include "app/features/installation/installation_client.h"
#include "app/features/installation/installation_methods.h"

namespace mct::app {
namespace {

using std::chrono::hours;
using std::chrono::milliseconds;

class NoVault final : public TokenVault {
 public:
  void read(std::function<void(QByteArray)> handler) override { handler({}); }
  void write(const QByteArray&) override {}
};

class InstallationReporterTest : public testing::Test {
 protected:
  InstallationReporterTest() {
    const auto note = [this](const auto& request) {
      last_ = request.installation();
      return Result<installation_methods::Empty>(installation_methods::Empty());
    };
    channel_.answer(installation_methods::report_installation, note);
    channel_.answer(installation_methods::report_my_installation, note);
  }

  void start(InstallationReporter::Pace pace) {
    reporter_ = std::make_unique<InstallationReporter>(client_, channel_, session_, pace);
  }
  int anonymous() const { return channel_.calls(installation_methods::report_installation.path); }
  int through_card() const {
    return channel_.calls(installation_methods::report_my_installation.path);
  }
  bool wait_for(const std::function<bool()>& condition) {
    return QTest::qWaitFor(condition, 2'000);
  }

  QTemporaryDir folder_;
  Settings settings_{folder_.filePath("settings.ini")};
  FakeChannel channel_;
  NoVault vault_;
  Session session_{channel_, vault_};
  InstallationClient client_{channel_, settings_};
  std::unique_ptr<InstallationReporter> reporter_;
  installation::v1::Installation last_;
};

TEST_F(InstallationReporterTest, ReportsItsDeviceOnceWhenItStarts) {
  start({milliseconds(1), hours(24), hours(1)});
  ASSERT_TRUE(wait_for([&] { return anonymous() == 1; }));
  QTest::qWait(50);
  EXPECT_EQ(anonymous(), 1);
  EXPECT_EQ(last_.installation_id(), settings_.installation_id().toStdString());
  EXPECT_NE(last_.installation_id(), settings_.device_id().toStdString()) << "of accounts";
  EXPECT_NE(last_.platform(), installation::v1::PLATFORM_UNSPECIFIED);
}

TEST_F(InstallationReporterTest, ReportsAgainAsLongAsItRuns) {
  start({milliseconds(1), milliseconds(5), hours(1)});
  EXPECT_TRUE(wait_for([&] { return anonymous() >= 3; }));
}

TEST_F(InstallationReporterTest, FollowsTheActingCard) {
  start({milliseconds(1), hours(24), hours(1)});
  ASSERT_TRUE(wait_for([&] { return anonymous() == 1; }));
  session_.begin({}, "access", "refresh");
  session_.act_through({"card", "样例", "民政局", "minzheng", false});
  ASSERT_TRUE(wait_for([&] { return through_card() == 1; }));
  session_.end();
  EXPECT_TRUE(wait_for([&] { return anonymous() == 2; }));
}

TEST_F(InstallationReporterTest, WaitsForTheCardOfWhoIsSignedIn) {
  session_.begin({}, "access", "refresh");
  start({milliseconds(1), hours(24), hours(1)});
  QTest::qWait(50);
  EXPECT_EQ(anonymous() + through_card(), 0) << "the personal card would take the unit away";
  session_.act_through({"card", "样例", "民政局", "minzheng", false});
  EXPECT_TRUE(wait_for([&] { return through_card() == 1; }));
}

TEST_F(InstallationReporterTest, WhatFailsIsSaidWhenTheServerIsBack) {
  channel_.go_offline(true);
  start({milliseconds(1), hours(24), hours(1)});
  ASSERT_TRUE(wait_for([&] { return anonymous() == 1 && !channel_.reachable(); }));
  channel_.go_offline(false);
  // Some other call finds the server again.
  const auto call = client_.weeks([](const auto&) {});
  EXPECT_TRUE(wait_for([&] { return anonymous() == 2; }));
}

}  // namespace
}  // namespace mct::app
