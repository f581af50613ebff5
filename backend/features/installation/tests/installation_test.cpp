#include "backend/features/installation/tests/installation_fixture.h"

namespace mct::installation {
namespace {

class InstallationTest : public InstallationServerTest {
 protected:
  // All that is kept, as one text.
  std::string everything() {
    std::string all;
    for (const auto* table : {"installation", "installation_presence", "installation_source"}) {
      const auto sql = std::string("SELECT * FROM ") + table;
      auto rows = run(database().read(
          [&](storage::Connection& connection) { return connection.execute(sql); }));
      EXPECT_TRUE(rows);
      if (!rows) continue;
      for (const auto& row : *rows)
        for (std::size_t i = 0; i < row.size(); ++i)
          if (const auto* text = std::get_if<std::string>(&row[i])) all += *text + "\n";
    }
    return all;
  }
};
MCT_ON_BOTH_ENGINES(InstallationTest);

TEST_P(InstallationTest, ADeviceCountsOnceForTheUnitOfTheCard) {
  EXPECT_TRUE(report(device(1)));
  EXPECT_EQ(figures("a").active_count(), 0);
  EXPECT_EQ(weekly("root")->other_active_count(), 1);
  for (int i = 0; i < 3; ++i) EXPECT_TRUE(report_as("a", device(1)));
  EXPECT_TRUE(report_as("a", device(2)));
  EXPECT_EQ(figures("a").active_count(), 2);
  EXPECT_EQ(figures("a").installed_count(), 2);
  EXPECT_EQ(weekly("root")->other_active_count(), 0);
}

TEST_P(InstallationTest, SignedOutItStaysWithItsUnit) {
  ASSERT_TRUE(report_as("a", device(1)));
  clock_.advance(week);
  ASSERT_TRUE(report(device(1)));
  EXPECT_EQ(figures("a").active_count(), 1);
}

TEST_P(InstallationTest, ItFollowsTheCard) {
  ASSERT_TRUE(report_as("a", device(1)));
  ASSERT_TRUE(report_as("b", device(1)));
  EXPECT_EQ(figures("a").active_count(), 0);
  EXPECT_EQ(figures("b").active_count(), 1);
}

TEST_P(InstallationTest, ThePersonalCardEndsItWithTheWeek) {
  ASSERT_TRUE(report_as("a", device(1)));
  ASSERT_TRUE(report_as("", device(1)));
  EXPECT_EQ(figures("a").active_count(), 1) << "it was active for the unit in this week";
  EXPECT_EQ(figures("a").installed_count(), 0);
  clock_.advance(week);
  ASSERT_TRUE(report_as("", device(1)));
  EXPECT_EQ(figures("a").active_count(), 0);
}

TEST_P(InstallationTest, AfterThirtyDaysOfSilenceItCountsAsUninstalled) {
  ASSERT_TRUE(report_as("a", device(1)));
  clock_.advance(30 * day - std::chrono::hours(1));
  EXPECT_EQ(figures("a").installed_count(), 1);
  EXPECT_EQ(figures("a").active_count(), 0);
  clock_.advance(std::chrono::hours(2));
  EXPECT_EQ(figures("a").installed_count(), 0);
}

TEST_P(InstallationTest, ADeviceThatReturnsCountsAgainOnce) {
  ASSERT_TRUE(report_as("a", device(1)));
  clock_.advance(10 * week);
  end_weeks();
  EXPECT_EQ(everything(), "") << "whoever has uninstalled is forgotten";
  ASSERT_TRUE(report(device(1)));
  EXPECT_EQ(figures("a").installed_count(), 0) << "the unit is known again with the card";
  ASSERT_TRUE(report_as("a", device(1)));
  EXPECT_EQ(figures("a").installed_count(), 1);
  EXPECT_EQ(figures("a").active_count(), 1);
}

TEST_P(InstallationTest, NeitherAccountNorCardNorAddressNorIdIsKept) {
  ASSERT_TRUE(report_as("a", device(1), "account-of-someone"));
  const auto kept = everything();
  EXPECT_NE(kept.find("0.1.0"), std::string::npos);
  for (const auto* secret : {"account", "staff-a", "127.0.0.1", "device-"})
    EXPECT_EQ(kept.find(secret), std::string::npos) << secret;
}

TEST_P(InstallationTest, AnAccountHasTenNewDevicesADay) {
  for (int i = 0; i < 10; ++i) EXPECT_TRUE(report_as("a", device(i)));
  EXPECT_EQ(reason_of(report_as("a", device(10))), "INSTALLATION_LIMIT");
  EXPECT_TRUE(report_as("a", device(3))) << "known ones go on";
  EXPECT_TRUE(report_as("a", device(10), "someone else"));
  clock_.advance(day);
  EXPECT_TRUE(report_as("a", device(11)));
}

TEST_P(InstallationTest, AnAddressHasAThousandNewDevicesADay) {
  for (int i = 0; i < 1'000; ++i) ASSERT_TRUE(report(device(i))) << i;
  EXPECT_EQ(reason_of(report(device(1'000))), "INSTALLATION_LIMIT");
  EXPECT_TRUE(report(device(7)));
}

TEST_P(InstallationTest, EveryFieldThatIsWrongIsNamed) {
  pb::Installation wrong;
  wrong.set_installation_id("short");
  wrong.set_app_version(std::string(21, '1'));
  auto refused = report(wrong);
  ASSERT_EQ(reason_of(refused), "INVALID_ARGUMENT");
  std::vector<std::string> fields;
  for (const auto& violation : refused.error().violations) fields.push_back(violation.where);
  EXPECT_THAT(fields, ::testing::ElementsAre("installation.installation_id",
                                             "installation.platform", "installation.app_version"));
}

TEST_P(InstallationTest, AClockThatGoesBackLosesAndDoublesNothing) {
  ASSERT_TRUE(report_as("a", device(1)));
  clock_.advance(week);
  end_weeks();
  ASSERT_TRUE(report_as("a", device(1)));
  ASSERT_TRUE(report_as("a", device(2)));
  clock_.advance(-week - day);
  end_weeks();
  ASSERT_TRUE(report_as("a", device(2)));
  ASSERT_TRUE(report_as("a", device(3)));
  clock_.advance(2 * week);
  end_weeks();
  EXPECT_EQ(figures("a", "2026-W47").active_count(), 1);
  EXPECT_EQ(figures("a", "2026-W48").active_count(), 3);
  EXPECT_EQ(figures("a", "2026-W48").active_change(), 2);
  EXPECT_EQ(figures("a").installed_count(), 3);
}

}  // namespace
}  // namespace mct::installation
