#include "tests/fault/served.h"

namespace mct::fault {
namespace {

class KillTest : public FaultTest {
 protected:
  // Until some more has been said, a while at most.
  void let_talk(const std::vector<std::unique_ptr<Talker>>& talkers, int messages) {
    const auto said = [&] {
      int all = 0;
      for (const auto& talker : talkers) all += talker->count();
      return all;
    };
    const int enough = said() + messages;
    for (int waits = 0; said() < enough && waits < 20'000; ++waits)
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    EXPECT_GE(said(), enough) << "nobody gets through";
  }
};
MCT_ON_BOTH_ENGINES(KillTest);

// The process is killed; what it had written is the system's. That the disk has it, too, is
// SQLite's and PostgreSQL's word (synchronous = FULL, synchronous_commit = on).
TEST_P(KillTest, WhatWasAcknowledgedIsThereOnceHoweverOftenTheServerIsKilled) {
  const int kills = size(GetParam() == storage::Engine::sqlite ? 8 : 4, 200);
  const auto talkers = talking(backend().address().toStdString(), std::chrono::milliseconds(0));
  for (int kill = 0; kill < kills && !HasFailure(); ++kill) {
    let_talk(talkers, between(0, 300));
    backend().kill();
    // Now and then again while it starts.
    if (between(0, 4) == 0) {
      ASSERT_TRUE(backend().launch());
      rest(0, 400);
      backend().kill();
    }
    ASSERT_TRUE(backend().start()) << backend().log().toStdString();
  }
  for (const auto& talker : talkers) talker->stop();
  expect_kept_once(room(), channel(), talkers);
}

}  // namespace
}  // namespace mct::fault
