#include "tests/fault/served.h"
#include "tests/fault/watcher.h"

namespace mct::fault {
namespace {

// Two servers on one database.
class TwoServersTest : public FaultTest {
 protected:
  void SetUp() override {
    if (GetParam() == storage::Engine::sqlite) GTEST_SKIP() << "SQLite serves one server";
    FaultTest::SetUp();
    if (IsSkipped() || HasFatalFailure()) return;
    auto second = options();
    second.arguments = {"--identity-key-file", backend().data_folder() + "/identity.keys"};
    other_ = std::make_unique<e2e::BackendProcess>(second);
    ASSERT_TRUE(other_->start()) << other_->log().toStdString();
  }
  void TearDown() override {
    other_.reset();
    FaultTest::TearDown();
  }

  // Whom clients know, the one that they like best first.
  std::string this_first() {
    return backend().address().toStdString() + "," + other_->address().toStdString();
  }
  std::string other_first() {
    return other_->address().toStdString() + "," + backend().address().toStdString();
  }

  std::unique_ptr<e2e::BackendProcess> other_;
};
MCT_ON_BOTH_ENGINES(TwoServersTest);

TEST_P(TwoServersTest, WhoseServerIsKilledGoesOnWithTheOtherAndMissesNothing) {
  const int kills = size(4, 40);
  Watcher here(channel_to(this_first()), room().person(1), room().topic());
  Watcher there(channel_to(other_first()), room().person(2), room().topic());
  auto talkers = talking(this_first(), std::chrono::milliseconds(2), 2);
  for (auto& talker : talking(other_first(), std::chrono::milliseconds(2)))
    talkers.push_back(std::move(talker));
  for (int kill = 0; kill < kills; ++kill) {
    rest(100, 400);
    auto& victim = kill % 2 == 0 ? backend() : *other_;
    victim.kill();
    rest(100, 400);
    ASSERT_TRUE(victim.start()) << victim.log().toStdString();
  }
  for (const auto& talker : talkers) talker->stop();
  expect_kept_once(room(), channel(), talkers);

  const auto log = log_of(room(), channel());
  for (auto* watcher : {&here, &there}) {
    ASSERT_TRUE(watcher->reaches(log.back().sequence()));
    EXPECT_EQ(watcher->complaints(), std::vector<std::string>());
    EXPECT_GT(watcher->beginnings(), 1);
    const auto seen = watcher->seen();
    ASSERT_EQ(seen.size(), log.size());
    for (std::size_t i = 0; i < log.size(); ++i) EXPECT_EQ(seen[i].payload, log[i].payload());
  }
}

}  // namespace
}  // namespace mct::fault
